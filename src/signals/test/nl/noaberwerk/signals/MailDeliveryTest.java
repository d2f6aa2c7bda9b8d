package nl.noaberwerk.signals;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is mailed twice, nothing is lost while the mail server is down, and no mail says what it is about. */
class MailDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");

    private static SignalsDatabase database;
    private static GreenMail post;

    @BeforeAll
    static void start() throws IOException {
        database = new SignalsDatabase();
        post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
    }

    @AfterAll
    static void stop() throws IOException {
        post.stop();
        database.close();
    }

    @BeforeEach
    void account() throws SQLException {
        database.account(1, "leiding", "leiding@example.nl");
    }

    @AfterEach
    void empty() throws SQLException {
        database.execute("truncate signal cascade");
        database.execute("delete from account");
        post.reset();
    }

    @Test
    void aSignalIsMailedOnceAndTheMailNamesNobody() throws Exception {
        database.mail(database.signal("test.one:1"), "leiding", NOW);
        deliver(NOW);
        deliver(NOW.plusSeconds(60));
        deliver(NOW.plusSeconds(7_200));

        MimeMessage[] received = post.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Noaberwerk: 1 signaal staat voor u klaar");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(received[0]))
                .contains("https://noaberwerk.example.nl/signals/signals.xhtml")
                .doesNotContain("Jansen")
                .doesNotContain("absence");
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void whileTheServerIsDownItWaitsLongerEveryTimeAndThenGoesOutOnce() throws SQLException {
        int port = post.getSmtp().getPort();
        database.mail(database.signal("test.down:1"), "leiding", NOW);
        deliver(NOW, 1); // nobody listens at port 1
        assertThat(state()).isEqualTo("WAITING");
        assertThat(database.one("select failure from signal_mail")).isEqualTo("De mailserver is niet bereikbaar.");

        deliver(NOW.plusSeconds(59), port);
        assertThat(post.getReceivedMessages()).as("a minute has not passed").isEmpty();
        deliver(NOW.plusSeconds(60), 1);
        deliver(NOW.plusSeconds(179), port);
        assertThat(post.getReceivedMessages()).as("two minutes have not passed").isEmpty();

        deliver(NOW.plusSeconds(180), port);
        deliver(NOW.plusSeconds(600), port);
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
        assertThat(database.one("select attempts from signal_mail")).isEqualTo("3");
    }

    @Test
    void aWholeWeekendDownLosesNothing() throws SQLException {
        database.mail(database.signal("test.weekend:1"), "leiding", NOW);
        Instant now = NOW;
        while (now.isBefore(NOW.plus(Duration.ofDays(3)))) {
            deliver(now, 1);
            now = now.plus(Duration.ofMinutes(30));
        }
        assertThat(state()).isEqualTo("WAITING");
        deliver(now.plus(Duration.ofHours(4)));
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoServersAtOneMomentSendOnce() throws SQLException, ExecutionException, InterruptedException {
        for (int number = 2; number <= 40; number++) {
            database.account(number, "leiding" + number, "leiding%d@example.nl".formatted(number));
            database.mail(database.signal("test.both:" + number), "leiding" + number, NOW);
        }
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> rounds = List.of(
                    servers.submit(() -> deliver(NOW)), servers.submit(() -> deliver(NOW)),
                    servers.submit(() -> deliver(NOW)), servers.submit(() -> deliver(NOW)));
            for (Future<?> round : rounds) {
                round.get();
            }
        } finally {
            servers.shutdown();
        }
        assertThat(Arrays.stream(post.getReceivedMessages()).map(MailDeliveryTest::to))
                .hasSize(39)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWaitsForTheMorningGoesInOneMailWithoutWhatWasSeenMeanwhile() throws Exception {
        Instant morning = NOW.plus(Duration.ofHours(21));
        for (int number = 1; number <= 4; number++) {
            database.mail(database.signal("test.digest:" + number), "leiding", morning);
        }
        database.execute("insert into signal_seen select max(id), 'leiding', now() from signal");
        deliver(morning.minusSeconds(1));
        assertThat(post.getReceivedMessages()).isEmpty();
        deliver(morning);
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("Noaberwerk: 3 signalen staan voor u klaar");
        assertThat(database.one("select count(*) from signal_mail where state = 'SEEN'"))
                .isEqualTo("1");
    }

    @Test
    void aServerThatDiedWhileSendingLeavesADoubtAndNoSecondMail() throws SQLException {
        database.mail(database.signal("test.died:1"), "leiding", NOW);
        new Outbox(database.source()).take(NOW);
        deliver(NOW.plus(Duration.ofMinutes(14)));
        assertThat(state()).as("it may still be at work").isEqualTo("SENDING");
        deliver(NOW.plus(Duration.ofMinutes(16)));
        assertThat(state()).isEqualTo("DOUBTFUL");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsSeenByTheBeheerder() throws SQLException {
        database.execute("update account set email = 'geen adres'");
        database.mail(database.signal("test.wrong:1"), "leiding", NOW);
        deliver(NOW);
        assertThat(state()).isEqualTo("REFUSED");
        assertThat(database.one("select failure from signal_mail")).isEqualTo("De mailserver weigert het e-mailadres.");
    }

    @Test
    void oneOfSeveralServersWorksAtAMoment() {
        OneServer first = new OneServer(database.source(), 42);
        OneServer second = new OneServer(database.source(), 42);
        assertThat(first.only(() -> assertThat(second.only(() -> {})).isFalse()))
                .isTrue();
        assertThat(second.only(() -> {})).isTrue();
    }

    private static void deliver(Instant now) {
        deliver(now, post.getSmtp().getPort());
    }

    private static void deliver(Instant now, int port) {
        try (MailServer server = new MailServer("127.0.0.1", port, "none", "noaberwerk@example.nl")) {
            new MailDelivery(new Outbox(database.source()), server, "https://noaberwerk.example.nl").run(now);
        }
    }

    private static String state() throws SQLException {
        return database.one("select state from signal_mail");
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
