package nl.noaberwerk.check.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.noaberwerk.platform.AuditTrail;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What must never change is guarded by the database itself, also against who holds the password of the application. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class DatabaseRefusesIT {

    @Resource(lookup = "jdbc/noaberwerk")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    @Inject
    private AuditTrail trail;

    @Test
    void allMigrationsAreDone() throws SQLException {
        assertEquals(0, count("select count(*) from flyway_schema_history where not success"));
        assertTrue(count("select count(*) from flyway_schema_history") > 10);
    }

    @Test
    void anAuditLineIsWrittenAndNeverChangedOrTakenOut() throws Exception {
        transaction.begin();
        trail.changed("beproefd", "test", "een regel");
        transaction.commit();
        assertTrue(count("select count(*) from audit_trail where subject = 'test'") >= 1);
        assertRefused("update audit_trail set details = 'anders' where subject = 'test'");
        assertRefused("delete from audit_trail where subject = 'test'");
        assertRefused("truncate audit_trail");
    }

    @Test
    void aGrantedRoleIsConfirmedByAnotherAndNeverChanged() throws SQLException {
        execute(
                "insert into account (id, version, name, full_name, password_hash) values (-1, 0, 'test-rol', 'Test', 'x')");
        execute("insert into role_grant (id, account, role, holds_from, granted_by, granted_at)"
                + " values (-1, 'test-rol', 'controleur', current_date, 'beheer', now())");
        assertRefused("update role_grant set confirmed_by = 'beheer', confirmed_at = now() where id = -1", "four_eyes");
        assertRefused(
                "update role_grant set confirmed_by = 'test-rol', confirmed_at = now() where id = -1", "four_eyes");
        execute("update role_grant set confirmed_by = 'beheer2', confirmed_at = now() where id = -1");
        assertRefused("update role_grant set role = 'hr-adviseur' where id = -1");
        assertRefused("delete from role_grant where id = -1");
        execute("update role_grant set ended_by = 'beheer', ended_at = now() where id = -1");
        assertRefused("update role_grant set ended_by = null, ended_at = null where id = -1");
    }

    @Test
    void anApprovedRunAndItsPayslipsAreNeverChanged() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet triggers =
                        statement.executeQuery("select count(distinct tgrelid) from pg_trigger where not tgisinternal"
                                + " and tgrelid in ('payslip'::regclass, 'payroll_run'::regclass,"
                                + " 'payroll_finding'::regclass)")) {
            triggers.next();
            assertEquals(3, triggers.getInt(1));
        }
    }

    private void assertRefused(String change) {
        assertRefused(change, "append only");
    }

    private void assertRefused(String change, String why) {
        SQLException refusal = assertThrows(SQLException.class, () -> execute(change));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
