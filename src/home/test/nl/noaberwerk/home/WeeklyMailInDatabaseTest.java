package nl.noaberwerk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.CalendarLinks;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.signals.MailSettings;
import nl.noaberwerk.signals.Notes;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At night the server asks itself, by an address that works once, what the mail of the week is to say. */
class WeeklyMailInDatabaseTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-10");
    private static final String COUNTS =
            "[{\"area\":\"Verzuim\",\"waiting\":3,\"late\":1},{\"area\":\"Contracten\",\"waiting\":1,\"late\":0}]";

    private final List<String> asked = new ArrayList<>();
    private boolean reached = true;
    private String answer = COUNTS;
    private int status = 200;
    private HttpServer self;
    private Desk desk;

    @BeforeEach
    void start() throws IOException {
        self = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        self.createContext("/agenda/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        self.start();
        desk = new Desk(Account.class, HomeChoice.class)
                .put(OwnAddress.class, new Self())
                .put(MailSettings.class, new ConfiguredMail())
                .put(CalendarLinks.class, new Links())
                .with(WeeklyMail.class, CountsOfAccounts.class, RoleHolders.class, Notes.class, HomeChoices.class);
        account(1, "anna", "'anna@example.nl'");
        account(2, "bert", "null");
    }

    @AfterEach
    void stop() {
        self.stop(0);
        desk.close();
    }

    /** A server to mail to that is never reached here: {@code NoteDeliveryTest} sends. */
    private static final class ConfiguredMail extends MailSettings {

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public String getAddress() {
            return "https://noaberwerk.example.nl";
        }

        @Override
        public Instant nextDigest(Instant now) {
            return now;
        }
    }

    private final class Self extends OwnAddress {

        @Override
        Optional<URI> find() {
            return Optional.of(
                            URI.create("http://127.0.0.1:" + self.getAddress().getPort()))
                    .filter(any -> reached);
        }
    }

    private static final class Links extends CalendarLinks {

        @Override
        public String once(String account) {
            return "secret-of-" + account;
        }
    }

    private void account(long id, String name, String email) {
        desk.tables.execute("insert into account (id, version, name, full_name, password_hash, email) values (" + id
                + ", 0, '" + name + "', 'Naam', 'x', " + email + ")");
    }

    private void night(LocalDate day) {
        desk.does(() -> desk.the(WeeklyMail.class).everyNight(day));
    }

    private String notes() {
        return desk.tables.one("select count(*) from note_mail");
    }

    @Test
    void theMailCountsPerAreaAndIsMadeOnceAWeek() {
        night(TUESDAY);
        night(TUESDAY.plusDays(5));
        assertThat(asked).containsExactly("/agenda/secret-of-anna.json");
        assertThat(desk.tables.one("select subject from note_mail")).isEqualTo("Noaberwerk: 4 taken wachten op u");
        assertThat(desk.tables.one("select text from note_mail"))
                .contains(
                        "Verzuim: 3, waarvan 1 te laat\nContracten: 1\n", "https://noaberwerk.example.nl/index.xhtml");
        night(TUESDAY.plusDays(6));
        assertThat(notes()).as("on the Monday of the next week").isEqualTo("2");
    }

    @Test
    void whoWantsNoneOrHasNothingToDoOrMayNotComeInGetsNone() {
        desk.caller.becomes("anna");
        desk.does(() -> desk.the(HomeChoices.class).weeklyMail(false));
        night(TUESDAY);
        assertThat(asked).isEmpty();
        desk.does(() -> desk.the(HomeChoices.class).weeklyMail(true));
        answer = "[]";
        night(TUESDAY);
        status = 404;
        night(TUESDAY);
        assertThat(asked).hasSize(2);
        assertThat(notes()).isEqualTo("0");
    }

    @Test
    void withoutItsOwnAddressTheNightSaysSoAndTriesAgain() {
        reached = false;
        assertThatThrownBy(() -> desk.does(() -> desk.the(WeeklyMail.class).everyNight(TUESDAY)))
                .hasMessageContaining("noaberwerk.self");
        reached = true;
        night(TUESDAY);
        assertThat(notes()).isEqualTo("1");
    }
}
