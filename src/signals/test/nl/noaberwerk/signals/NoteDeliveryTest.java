package nl.noaberwerk.signals;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail of the week arrives once, also when two servers send at the same moment. */
class NoteDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");

    private static SignalsDatabase database;
    private static GreenMail post;

    @BeforeAll
    static void start() throws Exception {
        database = new SignalsDatabase();
        database.account(1, "leiding", "leiding@example.nl");
        post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
    }

    @AfterAll
    static void stop() throws Exception {
        post.stop();
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("delete from note_mail");
        database.execute("update account set email = 'leiding@example.nl'");
        post.reset();
    }

    private static void note(String key) throws SQLException {
        database.execute("insert into note_mail (id, key, account, subject, text, state, not_before, changed_at)"
                + " values (nextval('note_mail_id_seq'), '" + key + "', 'leiding', 'Noaberwerk: 3 taken wachten op u',"
                + " 'Verzuim: 3, waarvan 1 te laat', 'WAITING', '" + NOW + "', '" + NOW
                + "') on conflict (key) do nothing");
    }

    private static Void deliver(Instant now) {
        try (MailServer server =
                new MailServer("127.0.0.1", post.getSmtp().getPort(), "none", "noaberwerk@example.nl")) {
            new NoteDelivery(database.source(), server).run(now);
        }
        return null;
    }

    @Test
    void twoServersSendItOnce() throws Exception {
        note("week:leiding:2026-46");
        note("week:leiding:2026-46");
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> round = () -> deliver(NOW);
            for (Future<Void> done : servers.invokeAll(List.of(round, round))) {
                done.get();
            }
        } finally {
            servers.shutdown();
        }
        deliver(NOW.plusSeconds(3_600));
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("Noaberwerk: 3 taken wachten op u");
        assertThat(GreenMailUtil.getBody(post.getReceivedMessages()[0])).contains("Verzuim: 3, waarvan 1 te laat");
        assertThat(database.one("select state from note_mail")).isEqualTo("SENT");
    }

    @Test
    void nothingGoesOutBeforeItsTimeOrWithoutAnAddress() throws SQLException {
        note("week:leiding:2026-47");
        deliver(NOW.minusSeconds(1));
        assertThat(post.getReceivedMessages()).isEmpty();
        database.execute("update account set email = null");
        deliver(NOW);
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(database.one("select state from note_mail")).isEqualTo("REFUSED");
    }
}
