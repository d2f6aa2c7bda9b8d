package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.PaidWages.Paid;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which approved payslips a change touches: those of its first month and later, when it was recorded after approval. */
class NabetalingInDatabaseTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void start() throws SQLException {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        execute(
                "insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                        + " small_for_aof, vakantietoeslag_month, payment_day)"
                        + " values (1, 0, 'Test', '123456789L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        execute("insert into person (id, version, bsn, birth_date) values (1, 0, 'x', '1980-01-01')");
        for (int id = 11; id <= 19; id++) {
            execute(
                    "insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                            + " values (" + id + ", 0, 1, 1, '100" + id + "', 'WSW', '2010-01-01')");
        }
        execute("insert into payroll_run (id, employer_id, month, sequence, payment_date, status)"
                + " values (1, 1, '2026-11-01', 1, '2026-11-25', 'OPEN')");
        for (int id = 11; id <= 19; id++) {
            copy(Example.draft(id, "100" + id, Example.lines()));
        }
        execute("update payroll_run set status = 'CALCULATED', calculated_by = 'a', result_hash = 'h' where id = 1");
        execute("update payroll_run set status = 'APPROVED', approved_by = 'b',"
                + " approved_at = '2026-11-20T12:00:00Z' where id = 1");
        fact(11, "SALARY", "2026-10-01", "2026-11-21T09:00:00Z");
        fact(12, "SALARY", "2026-10-01", "2026-11-20T11:59:00Z");
        fact(13, "SALARY", "2026-12-01", "2026-11-21T09:00:00Z");
        fact(14, "TRAVEL", "2026-10-01", "2026-11-21T09:00:00Z");
        fact(15, "HOURS", "2026-11-30", "2026-11-21T09:00:00Z");
        absences();
    }

    /** 16 is told too late, 17 in time, 18 is corrected from November to December, of 19 an opschorting ends. */
    private static void absences() throws SQLException {
        for (int id = 16; id <= 19; id++) {
            execute("insert into absence_case (id, version, employer_id, employment_id, first_day) values (" + id
                    + ", 0, 1, " + id + ", '2026-10-05')");
            execute("insert into ziekmelding (id, employer_id, employment_id, case_id, called_at, told_by, recorded_at,"
                    + " recorded_by) values (" + id + ", 1, " + id + ", " + id + ", now(), 'EMPLOYEE', now(), 'a')");
        }
        sick(16, "2026-11-16", "2026-11-21T09:00:00Z", "null");
        sick(17, "2026-11-16", "2026-11-20T11:59:00Z", "null");
        sick(18, "2026-11-30", "2026-11-20T11:59:00Z", "null");
        sick(118, "2026-12-01", "2026-11-21T09:00:00Z", "18");
        sick(19, "2026-10-05", "2026-10-05T09:00:00Z", "null");
        execute("insert into loonmaatregel (id, employer_id, employment_id, case_id, kind, first_day, notified_at,"
                + " notified_by) values (19, 1, 19, 19, 'OPSCHORTING', '2026-11-09', '2026-11-09T09:00:00Z', 'a')");
        execute("insert into loonmaatregel_end (id, loonmaatregel_id, last_day, recorded_at, recorded_by)"
                + " values (19, 19, '2026-11-20', '2026-11-21T09:00:00Z', 'a')");
    }

    private static void sick(int id, String day, String recorded, String replaces) throws SQLException {
        execute("insert into absence_event (id, ziekmelding_id, kind, day, incapacity, source, replaces, recorded_at,"
                + " recorded_by) values (" + id + ", " + id % 100 + ", 'SICK', '" + day + "', 100, 'REPORT', "
                + replaces + ", '" + recorded + "', 'a')");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void onlyWhatBecameKnownAfterApprovalAboutWageHoursServiceOrAbsenceTouchesAMonth() throws SQLException {
        Map<YearMonth, Map<Long, Paid>> touched = PaidWages.touched(database, 1);
        assertThat(touched).containsOnlyKeys(NOVEMBER);
        assertThat(touched.get(NOVEMBER)).containsOnlyKeys(11L, 15L, 16L, 18L, 19L);
        assertThat(touched.get(NOVEMBER).get(11L).wage()).isEqualTo(Euro.of("2600.35"));
    }

    @Test
    void anotherEmployerIsNotTouched() throws SQLException {
        assertThat(PaidWages.touched(database, 2)).isEmpty();
    }

    @Test
    void aRefusalIsKept() throws SQLException {
        execute("insert into nabetaling_refusal (id, employment_id, month, difference, note, refused_by, refused_at)"
                + " values (1, 11, '2026-11-01', 27.78, 'apart betaald', 'a', now())");
        assertThatThrownBy(() -> execute("update nabetaling_refusal set note = 'x'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute("delete from nabetaling_refusal")).isInstanceOf(SQLException.class);
    }

    private static void fact(long employment, String topic, String from, String recorded) throws SQLException {
        execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason)"
                + " values (" + employment + ", " + employment + ", '" + topic + "', '" + from + "', '" + recorded
                + "', 'a', 'test')");
    }

    private static void copy(PayslipDraft draft) throws SQLException {
        String row = "1\t" + Outcome.of(draft).row().orElseThrow();
        new BulkCopy(database, "payslip", "run_id, " + PayslipRow.COLUMNS).write(List.of(row));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
