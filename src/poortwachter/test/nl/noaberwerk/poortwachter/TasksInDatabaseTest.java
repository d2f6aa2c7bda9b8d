package nl.noaberwerk.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.poortwachter.TaskSearch.Term;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The task list on a real PostgreSQL with 100,000 cases, of which 1,000 are open; and what the database itself keeps. */
class TasksInDatabaseTest {

    /** A Tuesday: the week ends on Sunday 15 November. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void start() throws SQLException {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        // what this test needs of other areas is in their own tests: no row of them is looked at
        execute("set session_replication_role = replica");
        execute("insert into account (id, version, name, full_name, password_hash, demo, failed_attempts)"
                + " values (901, 0, 'arbo', 'A', 'x', false, 0), (902, 0, 'hr', 'H', 'x', false, 0)");
        execute("insert into absence_case (id, version, employer_id, employment_id, first_day, last_day)"
                + " select n, 0, 1, n % 10000, date '2020-01-01' + n % 2000,"
                + " case when n % 100 = 0 then null else date '2020-01-01' + n % 2000 + 60 end"
                + " from generate_series(1, 100000) n");
        // an open case has ten tasks: 15 days late and then every 14 days; the others had two, which were done
        execute(
                "insert into obligation (id, version, employer_id, employment_id, case_id, kind, number, due, warn, state,"
                        + " done_on, reason) select n * 10 + k, 0, 1, n % 10000, n, 'EVALUATIE', k,"
                        + " date '2026-10-26' + 14 * k, date '2026-10-26' + 14 * k, 'OPEN', null, 'test'"
                        + " from generate_series(100, 100000, 100) n, generate_series(0, 9) k");
        execute(
                "insert into obligation (id, version, employer_id, employment_id, case_id, kind, number, due, warn, state,"
                        + " done_on, reason) select n * 10 + k, 0, 1, n % 10000, n, 'EVALUATIE', k, date '2021-01-01',"
                        + " date '2021-01-01', 'DONE', date '2021-01-01', 'test'"
                        + " from generate_series(1, 100000) n, generate_series(0, 1) k where n % 100 <> 0");
        execute(
                "insert into casemanager (id, employer_id, case_id, account, role, from_day, note, recorded_at, recorded_by)"
                        + " select n, 1, n, 'arbo', 'arbocoordinator', date '2026-01-01', '', now(), 'test'"
                        + " from generate_series(200, 100000, 200) n");
        // of the first of them somebody else took over, with arbo as deputy this week
        execute("insert into casemanager (id, employer_id, case_id, account, role, deputy, deputy_from, deputy_until,"
                + " from_day, note, recorded_at, recorded_by) values (200001, 1, 200, 'hr', 'hr-adviseur', 'arbo',"
                + " '2026-11-09', '2026-11-15', '2026-11-01', '', now(), 'test'), (200002, 1, 400, 'hr', 'hr-adviseur',"
                + " null, null, null, '2026-11-01', '', now(), 'test')");
        execute("set session_replication_role = default");
        execute("analyze");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    // 26 October and 9 November are past; nothing falls from 10 to 15 November; 23 November, 7 and 21 December are
    // ahead
    @Test
    void everyTaskIsInExactlyOneTermAndWhatIsFartherThanSixWeeksIsLeftOut() throws SQLException {
        TaskRows.Found all = ask(Term.ALL, Optional.empty(), false);

        assertThat(all.overdue()).isEqualTo(2_000);
        assertThat(all.week()).isZero();
        assertThat(all.next()).isEqualTo(3_000);
        assertThat(all.tasks()).hasSize(50);
        assertThat(all.tasks().get(0).due()).isEqualTo("2026-10-26");
    }

    // 500 of the 1,000 open cases have a casemanager; arbo is deputy in one that hr took over, and lost another
    @Test
    void aTaskBelongsToWhoActsToday() throws SQLException {
        assertThat(ask(Term.OVERDUE, Optional.of("arbo"), false).overdue()).isEqualTo(2 * 499);
        assertThat(ask(Term.OVERDUE, Optional.of("hr"), false).overdue()).isEqualTo(2);
        assertThat(ask(Term.OVERDUE, Optional.empty(), true).overdue()).isEqualTo(2 * 500);
    }

    @Test
    void whatWasRecordedIsNotOverwritten() {
        assertThatThrownBy(() -> execute("update casemanager set account = 'hr' where id = 600"))
                .hasMessageContaining("never changed");
    }

    @Test
    void aCaseThatIsErasedTakesEverythingWithIt() throws SQLException {
        execute("insert into poortwachter_fact (id, employer_id, case_id, kind, day, note, recorded_at, recorded_by)"
                + " values (1, 1, 1000, 'EVALUATIE', '2026-01-01', '', now(), 'test')");
        execute("delete from absence_case where id = 1000");

        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from obligation where case_id = 1000)"
                                + " + (select count(*) from poortwachter_fact) + (select count(*) from casemanager where case_id = 1000)")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        } finally {
            restore();
        }
    }

    private static void restore() throws SQLException {
        execute("set session_replication_role = replica");
        execute("insert into absence_case (id, version, employer_id, employment_id, first_day)"
                + " values (1000, 0, 1, 1000, '2026-01-01')");
        execute(
                "insert into obligation (id, version, employer_id, employment_id, case_id, kind, number, due, warn, state,"
                        + " done_on, reason) select 10000 + k, 0, 1, 1000, 1000, 'EVALUATIE', k,"
                        + " date '2026-10-26' + 14 * k, date '2026-10-26' + 14 * k, 'OPEN', null, 'test'"
                        + " from generate_series(0, 9) k");
        execute(
                "insert into casemanager (id, employer_id, case_id, account, role, from_day, note, recorded_at, recorded_by)"
                        + " values (1000, 1, 1000, 'arbo', 'arbocoordinator', date '2026-01-01', '', now(), 'test')");
        execute("set session_replication_role = default");
    }

    private static TaskRows.Found ask(Term term, Optional<String> casemanager, boolean unassigned) throws SQLException {
        TaskSearch search = new TaskSearch(term, casemanager, unassigned, "");
        return TaskRows.found(database, new TaskRows.Question(1, search, Optional.empty(), TODAY), 0, 50);
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
