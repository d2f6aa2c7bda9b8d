package nl.noaberwerk.signals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Which night work was taken up and done; every step is one statement that commits by itself. */
class NightlyLog {

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(15);
    private static final Duration LONGEST_WORK = Duration.ofHours(2);

    // done is done; what failed rests for a while, what a server began and never finished for longer
    private static final String TAKE = """
            insert into nightly_run (day, work, title, attempts, started_at) values (?, ?, ?, 1, ?)
            on conflict (day, work) do update
                set attempts = nightly_run.attempts + 1, started_at = excluded.started_at, failure = null,
                    title = excluded.title
                where nightly_run.finished_at is null
                  and nightly_run.started_at < case when nightly_run.failure is null then ? else ? end""";

    private static final String TAKE_AGAIN = """
            insert into nightly_run (day, work, title, attempts, started_at) values (?, ?, ?, 1, ?)
            on conflict (day, work) do update
                set attempts = nightly_run.attempts + 1, started_at = excluded.started_at, failure = null,
                    finished_at = null, title = excluded.title""";

    private static final String DONE =
            "update nightly_run set finished_at = ?, failure = null where day = ? and work = ?";

    private static final String FAILED = "update nightly_run set failure = ? where day = ? and work = ?";

    private final DataSource database;

    NightlyLog(DataSource database) {
        this.database = database;
    }

    /** Whether this server does it now: nobody did or does it, and it did not fail just now. */
    boolean take(LocalDate day, NightlyWork work, Instant now) {
        return change(
                        TAKE,
                        day,
                        name(work),
                        work.title(),
                        now.atOffset(ZoneOffset.UTC),
                        now.minus(LONGEST_WORK).atOffset(ZoneOffset.UTC),
                        now.minus(PAUSE_AFTER_FAILURE).atOffset(ZoneOffset.UTC))
                > 0;
    }

    /** Also when it was done before: somebody asked for it. */
    void takeAgain(LocalDate day, NightlyWork work, Instant now) {
        change(TAKE_AGAIN, day, name(work), work.title(), now.atOffset(ZoneOffset.UTC));
    }

    void done(LocalDate day, NightlyWork work, Instant now) {
        change(DONE, now.atOffset(ZoneOffset.UTC), day, name(work));
    }

    void failed(LocalDate day, NightlyWork work, String failure) {
        change(FAILED, failure, day, name(work));
    }

    /** The class without what the container put around it. */
    private static String name(NightlyWork work) {
        return work.getClass().getName().replaceAll("\\$.*", "");
    }

    private int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                change.setObject(place + 1, values[place]);
            }
            return change.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The log of the night work does not answer.", failure);
        }
    }
}
