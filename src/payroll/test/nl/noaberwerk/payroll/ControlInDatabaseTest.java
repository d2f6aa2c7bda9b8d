package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.payroll.ControlLimit.Falls;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only shows when people are compared: with last month, with each other, and with their other employments. */
class ControlInDatabaseTest {

    private static final int CROWD = 10_000;
    private static final ControlLimit LIMIT = limit("50.00", "5");

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        employer(1);
        employer(2);
        employer(3);
        run(1, 1, "2026-10-01");
        run(2, 1, "2026-11-01");
        // one person with three employments, two at employer 1 and one at employer 2
        person(1, "1975-03-02", "Dam");
        employment(11, 1, 1, "10001", true);
        employment(12, 1, 1, "10002", true);
        employment(13, 1, 2, "20001", true);
        // two people with the same name and birth date; the second has no statement
        person(2, "1980-01-01", "Bos");
        person(3, "1980-01-01", "BOS");
        employment(21, 2, 1, "10003", true);
        employment(31, 3, 1, "10004", null);
        for (int employment : new int[] {11, 12, 21, 31}) {
            payslip(1, employment, "1000.00");
        }
        payslip(2, 11, "950.00");
        payslip(2, 12, "949.99");
        payslip(2, 21, "1100.00");
        payslip(2, 31, "999.00");
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void aLowerNetIsAPointOnlyWhenItFallsByMoreThanTheLimit() throws SQLException {
        // 50.00 or 5 % of 1,000.00 is 50.00: 950.00 falls by exactly that, 949.99 by a cent more
        assertThat(numbers("netto-lager", LIMIT)).containsExactly("10002");
        assertThat(numbers("netto-lager", limit("0.50", "0"))).containsExactly("10001", "10002", "10004");
        assertThat(message("netto-lager"))
                .isEqualTo("Netto 50,01 euro lager dan in oktober 2026: van 1.000,00 naar 949,99.");
    }

    @Test
    void whoHasNoStatementStandsInTheList() throws SQLException {
        assertThat(numbers("verklaring-ontbreekt", LIMIT)).containsExactly("10004");
    }

    @Test
    void theSamePersonAndTheSameNameAreNamedOnce() throws SQLException {
        assertThat(message("zelfde-persoon")).endsWith("10001 en 10002.");
        assertThat(message("zelfde-naam")).endsWith("10003 en 10004.");
    }

    /** Art. 23 Wet LB: the credit is granted by one withholder at a time. */
    @Test
    void kortingAtTwoEmploymentsStopsTheRunAndSaysNothingOfTheOtherEmployer() throws SQLException {
        assertThat(message("korting-dubbel"))
                .contains("10001 en 10002 en een dienstverband bij een andere werkgever")
                .doesNotContain("20001");
        List<FindingDraft> found = drafts("korting-dubbel", LIMIT);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).remark().severity()).isEqualTo(Salary.Severity.BLOCKING);
        assertThat(found.get(0).personnelNumber()).isNull();
        korting(11, false);
        korting(12, false);
        assertThat(drafts("korting-dubbel", LIMIT)).isEmpty();
        korting(11, true);
        assertThat(message("korting-dubbel")).contains("10001 en een dienstverband bij een andere werkgever");
        end(13, "2026-10-31");
        assertThat(drafts("korting-dubbel", LIMIT)).as("it ended before").isEmpty();
        end(13, "2027-01-31");
        korting(12, true);
    }

    /** Each employment is its own inkomstenverhouding: wage, tax and premieloon of the one are not those of the other. */
    @Test
    void twoEmploymentsOfOnePersonHaveTheirOwnCumulatives() throws SQLException {
        run(6, 1, "2026-07-01");
        String earned = ", 0, 0, 0, %1$s, %2$s, 0, %1$s, 6617.41, %1$s, 0, 0, 0, 156, '', '', ''";
        for (String[] one : new String[][] {{"11", "2500.00", "186.00"}, {"12", "1741.24", "620.92"}}) {
            execute(payslips(6) + " select 6" + one[0]
                    + ", 6, id, personnel_number, 'Naam', '', '', '', '', 'WSW', false," + " 36, 1, 0"
                    + earned.formatted(one[1], one[2]) + " from employment where id = " + one[0]);
        }
        execute("update payroll_run set status = 'CALCULATED', calculated_by = 'a', result_hash = 'h' where id = 6");
        execute("update payroll_run set status = 'APPROVED', approved_by = 'b', approved_at = now() where id = 6");
        var known = ApprovedMonthsReader.read(database, YearMonth.of(2026, 8), List.of(11L, 12L));
        assertThat(known.get(11L).thisYear().loonheffing()).isEqualTo(Euro.of("186.00"));
        assertThat(known.get(12L).thisYear().loonheffing()).isEqualTo(Euro.of("620.92"));
        assertThat(known.get(11L).thisYear().premieloon()).isEqualTo(Euro.of("2500.00"));
        assertThat(known.get(12L).thisYear().maximumPremieloon())
                .as("a maximum of its own")
                .isEqualTo(Euro.of("6617.41"));
    }

    @Test
    void aTickIsNeverChangedAndComesToNoApprovedRun() throws SQLException {
        run(5, 1, "2026-08-01");
        tick(5, "nagekeken");
        assertThatThrownBy(() -> execute("update control_tick set note = 'anders'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> execute("delete from control_tick")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> execute("truncate control_tick")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> tick(5, "")).as("a note is obligatory").hasMessageContaining("check");
        execute("update payroll_run set status = 'CALCULATED', calculated_by = 'a', result_hash = 'h' where id = 5");
        execute("update payroll_run set status = 'APPROVED', approved_by = 'b', approved_at = now() where id = 5");
        assertThatThrownBy(() -> tick(5, "te laat")).hasMessageContaining("approved");
    }

    /** Ten thousand people, each with a month before, are compared at once. */
    @Test
    void aCrowdIsComparedAtOnce() throws SQLException {
        run(8, 3, "2026-10-01");
        run(9, 3, "2026-11-01");
        String crowd = " from generate_series(1, " + CROWD + ") i";
        execute("insert into person (id, version, bsn, birth_date) select 100000 + i, 0, 'c' || i,"
                + " date '1960-01-01' + (i % 15000)" + crowd);
        execute("insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason, surname,"
                + " initials) select 100000 + i, 100000 + i, 'NAME', '2020-01-01', now(), 't', 't', 'Naam' || i, 'A.'"
                + crowd);
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " select 100000 + i, 0, 100000 + i - (case when i % 500 = 0 then 1 else 0 end), 3, i, 'WSW',"
                + " '2020-01-01'" + crowd);
        execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason,"
                + " loonheffingskorting, alleenstaande_ouderenkorting) select 100000 + i, 100000 + i, 'LOONHEFFING',"
                + " '2020-01-01', now(), 't', 't', true, false" + crowd);
        for (int run : new int[] {8, 9}) {
            execute(payslips(run) + " select " + run * 100_000 + " + i, " + run + ", 100000 + i, i, '', '', '', '', '',"
                    + " 'WSW', false, 36, 1, 0, case when " + run + " = 9 and i % 10 = 0 then 900 else 1000 end"
                    + ZEROES + crowd);
        }
        PayrollRun run = runOf(9, 3);
        List<FindingDraft> points = RunControl.points(database, run, LIMIT);
        // by hand: every tenth of 10,000 falls by 100.00; every 500th employment is of the person before it
        assertThat(points.stream().filter(p -> p.remark().code().equals("netto-lager")))
                .hasSize(1_000);
        assertThat(points.stream().filter(p -> p.remark().code().equals("korting-dubbel")))
                .hasSize(20);
    }

    private static List<FindingDraft> drafts(String code, ControlLimit limit) throws SQLException {
        return RunControl.points(database, runOf(2, 1), limit).stream()
                .filter(draft -> draft.remark().code().equals(code))
                .toList();
    }

    private static List<String> numbers(String code, ControlLimit limit) throws SQLException {
        return drafts(code, limit).stream().map(FindingDraft::personnelNumber).toList();
    }

    private static String message(String code) throws SQLException {
        List<FindingDraft> found = drafts(code, LIMIT);
        assertThat(found).as(code).hasSize(1);
        return found.get(0).remark().message();
    }

    private static ControlLimit limit(String amount, String percentage) {
        return new ControlLimit(
                1, LocalDate.of(2026, 1, 1), new Falls(Euro.of(amount), new BigDecimal(percentage)), "test");
    }

    private static PayrollRun runOf(long id, long employer) {
        PayrollRun run = new PayrollRun(employer, YearMonth.of(2026, 11), 1, LocalDate.of(2026, 11, 25));
        try {
            Field field = PayrollRun.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(run, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return run;
    }

    private static final String ZEROES = ", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, '', '', ''";

    private static String payslips(int run) {
        return "insert into payslip (id, run_id, employment_id, personnel_number, name, address, iban, account_holder,"
                + " cost_centre, regeling, blocked, hours_per_week, part_of_month, gross, net, employer_cost, reserved,"
                + " loon_loonheffing, loonheffing, arbeidskorting, premieloon, maximum_premieloon, bijdrageloon_zvw,"
                + " reserved_vakantietoeslag, reserved_eindejaarsuitkering, minimum_hourly_wage, roster_hours, digest,"
                + " document, steps)";
    }

    private static void payslip(int run, int employment, String net) throws SQLException {
        execute(payslips(run) + " select " + (run * 1000 + employment) + ", " + run
                + ", id, personnel_number, 'Naam', ''," + " '', '', '', 'WSW', false, 36, 1, 0, " + net + ZEROES
                + " from employment where id = " + employment);
    }

    private static void employer(int id) throws SQLException {
        execute("insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                + " small_for_aof, vakantietoeslag_month, payment_day) values (" + id
                + ", 0, 'Test', '123456789L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
    }

    private static void run(int id, int employer, String month) throws SQLException {
        execute("insert into payroll_run (id, employer_id, month, sequence, payment_date, status) values (" + id + ", "
                + employer + ", '" + month + "', 1, '" + month + "', 'OPEN')");
    }

    private static void person(int id, String birthDate, String surname) throws SQLException {
        execute("insert into person (id, version, bsn, birth_date) values (" + id + ", 0, 'bsn" + id + "', '"
                + birthDate + "')");
        execute("insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason, surname,"
                + " initials) values (" + id + ", " + id + ", 'NAME', '2020-01-01', now(), 't', 't', '" + surname
                + "', 'J.')");
    }

    private static void employment(int id, int person, int employer, String number, Boolean korting)
            throws SQLException {
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " values (" + id + ", 0, " + person + ", " + employer + ", '" + number + "', 'WSW', '2020-01-01')");
        if (korting != null) {
            korting(id, korting);
        }
    }

    private static void korting(int employment, boolean granted) throws SQLException {
        execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason,"
                + " loonheffingskorting, alleenstaande_ouderenkorting) values ((select coalesce(max(id), 0) + 1 from"
                + " employment_fact where id < 100000), " + employment
                + ", 'LOONHEFFING', '2026-01-01', clock_timestamp(), 't', 't', " + granted + ", false)");
    }

    private static void end(int employment, String day) throws SQLException {
        execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason,"
                + " out_of_service) values ((select coalesce(max(id), 0) + 1 from employment_fact where id < 100000), "
                + employment + ", 'END', '2026-01-01', clock_timestamp(), 't', 't', '" + day + "')");
    }

    private static void tick(int run, String note) throws SQLException {
        execute("insert into control_tick (id, run_id, severity, code, message, ticked, note, recorded_by, recorded_at)"
                + " values ((select coalesce(max(id), 0) + 1 from control_tick), " + run
                + ", 'WARNING', 'c', 'm', true, '" + note + "', 'a', now())");
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
