package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was approved is kept by the database itself; and what is copied in comes out as it was. */
class ApprovedRunInDatabaseTest {

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
        execute(
                "insert into payroll_run (id, employer_id, month, sequence, payment_date, status)"
                        + " values (1, 1, '2026-11-01', 1, '2026-11-25', 'OPEN'), (2, 1, '2026-12-01', 1, '2026-12-24', 'OPEN')");
        copy(1, List.of(Example.draft(11, "10001", Example.lines()), Example.draft(12, "10002", Example.lines())));
        copyFinding(1);
        execute("update payroll_run set status = 'CALCULATED', calculated_by = 'a', result_hash = 'h' where id = 1");
        execute("update payroll_run set status = 'APPROVED', approved_by = 'b', approved_at = now() where id = 1");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void whatIsCopiedInComesOutAsItWas() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select name, account_holder, address, net, employer_cost,"
                        + " reserved, document, steps, digest from payslip where employment_id = 11")) {
            assertThat(row.next()).isTrue();
            Payee payee = Example.payee(11, "10001");
            assertThat(row.getString(1)).isEqualTo(payee.name());
            assertThat(row.getString(2)).isEqualTo(payee.accountHolder());
            assertThat(row.getString(3)).isEqualTo(payee.address());
            assertThat(row.getString(4)).isEqualTo("2220.00");
            assertThat(row.getString(5)).isEqualTo("150.00");
            assertThat(row.getString(6)).isEqualTo("208.03");
            PayslipDocument document = PayslipText.document(row.getString(7));
            assertThat(document)
                    .isEqualTo(Example.draft(11, "10001", Example.lines()).document());
            assertThat(PayslipText.steps(row.getString(8)))
                    .isEqualTo(Example.lines().stream().map(Line::steps).toList());
            assertThat(ResultHash.payslip(payee, document.lines(), document.withheld(), document.disbursements()))
                    .isEqualTo(row.getString(9));
        }
    }

    @Test
    void theLoonbeslagenOfARunAreFoundInTheDocumentsOfItsPayslips() throws SQLException {
        String query = ApprovedLoonbeslagen.DOCUMENTS
                .replace(":run", "1")
                .replace(":withheld", "'" + PayslipJson.WITHHELD + "'");
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            for (int payslip = 1; payslip <= 2; payslip++) {
                assertThat(row.next()).isTrue();
                assertThat(PayslipText.document(row.getString(1)).withheld())
                        .containsExactly(new Withheld(77, Euro.of("12.34")));
            }
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void anApprovedRunItsPayslipsAndItsFindingsAreKept() {
        assertKept("update payroll_run set net = 1 where id = 1");
        assertKept("update payroll_run set status = 'OPEN' where id = 1");
        assertKept("delete from payroll_run where id = 1");
        assertKept("update payslip set net = 1 where run_id = 1");
        assertKept("delete from payslip where run_id = 1");
        assertKept("delete from payroll_finding where run_id = 1");
        assertKept("truncate payslip");
        assertKept("truncate payroll_finding");
        assertKept("truncate payroll_run cascade");
    }

    @Test
    void nothingIsAddedToAnApprovedRun() {
        assertThatThrownBy(() -> copy(1, List.of(Example.draft(13, "10003", Example.lines()))))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW001"));
        assertThatThrownBy(() -> copyFinding(1))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW001"));
    }

    @Test
    void aPayslipIsNeverChangedAndAnEmploymentHasOneInARun() throws SQLException {
        copy(2, List.of(Example.draft(21, "10001", Example.lines())));
        assertKept("update payslip set net = 1 where run_id = 2");
        assertThatThrownBy(() -> copy(2, List.of(Example.draft(21, "10001", Example.lines()))))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        execute("delete from payslip where run_id = 2");
    }

    @Test
    void noRunIsBornApprovedOrApprovedByWhoCalculated() {
        assertKept("insert into payroll_run (id, employer_id, month, sequence, payment_date, status, calculated_by,"
                + " approved_by, approved_at, result_hash)"
                + " values (9, 1, '2027-01-01', 1, '2027-01-25', 'APPROVED', 'a', 'b', now(), 'h')");
        assertKept("update payroll_run set status = 'APPROVED', calculated_by = 'a', approved_by = 'b',"
                + " approved_at = now(), result_hash = 'h' where id = 2");
        assertThatThrownBy(() -> execute("update payroll_run set calculated_by = 'a', approved_by = 'a' where id = 2"))
                .hasMessageContaining("four_eyes");
    }

    private static void assertKept(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW001"));
    }

    private static void copy(long run, List<PayslipDraft> drafts) throws SQLException {
        List<String> rows = drafts.stream()
                .map(Outcome::of)
                .map(Outcome::row)
                .map(Optional::orElseThrow)
                .map(row -> run + "\t" + row)
                .toList();
        new BulkCopy(database, "payslip", "run_id, " + PayslipRow.COLUMNS).write(rows);
    }

    private static void copyFinding(long run) throws SQLException {
        Outcome blocked =
                Outcome.of(Example.draft(14, "10004", Example.lines(), Example.blocking(), Example.toCheck()));
        List<String> rows = FindingDraft.of(List.of(blocked)).stream()
                .map(finding -> run + "\t" + finding.row())
                .toList();
        assertThat(rows).hasSize(2);
        new BulkCopy(database, "payroll_finding", "run_id, " + FindingDraft.COLUMNS).write(rows);
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
