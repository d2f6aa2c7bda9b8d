package nl.noaberwerk.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A thing is raised once, and the work of a night is done once however many servers there are. */
class SignalsInDatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Instant FIVE = Instant.parse("2026-11-10T04:00:00Z");

    private static SignalsDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = new SignalsDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    /** Some work of some area. */
    private record Work(String title) implements NightlyWork {

        @Override
        public void everyNight(LocalDate today) {
            throw new UnsupportedOperationException("the log does not do it");
        }
    }

    @Test
    void aKeyIsRaisedOnce() throws SQLException {
        database.signal("test.key:1");
        assertThatThrownBy(() -> database.signal("test.key:1")).isInstanceOf(NoSuchElementException.class);
        database.signal("test.key:2");
        assertThat(database.one("select count(*) from signal where kind = 'test.key'"))
                .isEqualTo("2");
    }

    @Test
    void aSignalThatGoesTakesItsMailAlong() throws SQLException {
        long signal = database.signal("test.gone:1");
        database.mail(signal, "leiding", FIVE);
        database.execute("delete from signal where id = " + signal);
        assertThat(database.one("select count(*) from signal_mail where signal_id = " + signal))
                .isEqualTo("0");
    }

    @Test
    void aChoiceIsNeverChanged() throws SQLException {
        database.execute(
                "insert into signal_choice values (1, 'leidinggevende', '*', 'SCREEN', '2026-11-10', now(), 'beheer')");
        assertThatThrownBy(() -> database.execute("update signal_choice set manner = 'DIRECT'"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW010"));
    }

    @Test
    void aWorkIsDoneOnceADayAndWhatFailedIsTriedAgain() {
        NightlyLog log = new NightlyLog(database.source());
        Work work = new Work("Termijnen nalopen");
        assertThat(log.take(DAY, work, FIVE)).isTrue();
        assertThat(log.take(DAY, work, FIVE.plusSeconds(300)))
                .as("another server works on it")
                .isFalse();

        log.failed(DAY, work, "nummer 1");
        assertThat(log.take(DAY, work, FIVE.plusSeconds(600)))
                .as("it rests for a while")
                .isFalse();
        assertThat(log.take(DAY, work, FIVE.plusSeconds(960))).isTrue();

        log.done(DAY, work, FIVE.plusSeconds(1_000));
        assertThat(log.take(DAY, work, FIVE.plus(Duration.ofHours(12)))).isFalse();
        assertThat(log.take(DAY.plusDays(1), work, FIVE.plus(Duration.ofHours(24))))
                .isTrue();
    }

    @Test
    void aServerThatDiedOverAWorkIsReplacedAfterTwoHours() throws SQLException {
        NightlyLog log = new NightlyLog(database.source());
        Work work = new Work("Nog iets");
        LocalDate other = DAY.plusDays(7);
        assertThat(log.take(other, work, FIVE)).isTrue();
        assertThat(log.take(other, work, FIVE.plus(Duration.ofMinutes(119)))).isFalse();
        assertThat(log.take(other, work, FIVE.plus(Duration.ofMinutes(121)))).isTrue();
        log.done(other, work, FIVE);
        log.takeAgain(other, work, FIVE);
        assertThat(database.one("select attempts from nightly_run where day = '%s'".formatted(other)))
                .isEqualTo("3");
    }
}
