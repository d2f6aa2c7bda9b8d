package nl.noaberwerk.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is in which team and with which inlener on a day; and that who leads whom is ended, never overwritten. */
class SupervisionInDatabaseTest {

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void start() throws SQLException {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        execute("insert into account (id, version, name, full_name, password_hash) values (1, 0, 'leiding', 'x', 'x')");
        execute(
                "insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                        + " small_for_aof, vakantietoeslag_month, payment_day)"
                        + " values (1, 0, 'Test', '123456789L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        for (int id = 1; id <= 3; id++) {
            execute("insert into person (id, version, bsn, birth_date) values (%1$d, 0, 'x%1$d', '1980-01-01')"
                    .formatted(id));
            execute(
                    ("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                                    + " values (%1$d, 0, %1$d, 1, '1000%1$d', 'WSW', '2020-01-01')")
                            .formatted(id));
            member(id, id, "2026-01-01", "Hal 2");
            placed(id, "2026-01-01", "Bakkerij");
        }
        member(4, 2, "2026-11-10", "De Esrand");
        placed(2, "2026-11-10", null);
        execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason,"
                + " out_of_service) values (1, 3, 'END', '2026-10-01', now(), 'x', 'x', '2026-10-31')");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void aTeamHasWhoIsInItAndInServiceOnTheDay() throws SQLException {
        assertThat(rows(Supervisions.TEAMS, "2026-10-31")).containsExactly("1 Hal 2", "2 Hal 2", "3 Hal 2");
        assertThat(rows(Supervisions.TEAMS, "2026-11-01")).containsExactly("1 Hal 2", "2 Hal 2");
        assertThat(rows(Supervisions.TEAMS, "2026-11-10")).containsExactly("1 Hal 2", "2 De Esrand");
        assertThat(rows(Supervisions.TEAMS, "2025-12-31")).isEmpty();
    }

    @Test
    void anInlenerHasWhoIsPlacedThereOnTheDay() throws SQLException {
        assertThat(rows(HostAccess.PLACED, "2026-11-09")).containsExactly("1 Bakkerij", "2 Bakkerij");
        assertThat(rows(HostAccess.PLACED, "2026-11-10")).containsExactly("1 Bakkerij");
    }

    @Test
    void whoLeadsIsEndedOnceAndNeverChanged() throws SQLException {
        execute(
                "insert into supervision (id, employer_id, location, group_leader, account, deputy, holds_from, reason,"
                        + " granted_by, granted_at) values (1, 1, 'Hal 2', 'A. Bos', 'leiding', false, '2026-11-01', 'x', 'hr', now())");
        assertKept("update supervision set account = 'leiding', deputy = true where id = 1");
        assertKept("update supervision set holds_until = '2026-12-31' where id = 1");
        assertKept("delete from supervision");
        execute("update supervision set ended_on = '2026-11-20', ended_by = 'hr', ended_at = now() where id = 1");
        assertKept("update supervision set ended_on = null, ended_by = null, ended_at = null where id = 1");
        assertKept("truncate supervision");
    }

    private static void member(int id, int employment, String from, String location) throws SQLException {
        execute("insert into team_membership values (%d, %d, '%s', now(), 'x', 'x', '%s', 'A. Bos')"
                .formatted(id, employment, from, location));
    }

    private static void placed(int employment, String from, String inlener) throws SQLException {
        execute(("insert into placement_fact (id, employment_id, valid_from, recorded_at, recorded_by, reason, inlener)"
                        + " values (nextval('placement_fact_id_seq'), %d, '%s', now(), 'x', 'x', %s)")
                .formatted(employment, from, inlener == null ? "null" : "'" + inlener + "'"));
    }

    private static List<String> rows(String query, String day) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        query.replace(":employer", "1").replace(":day", "date '" + day + "'") + " order by 1")) {
            while (row.next()) {
                found.add(row.getString(1) + " " + row.getString(2));
            }
        }
        return found;
    }

    private static void assertKept(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW001"));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
