package nl.noaberwerk.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database itself keeps what was signed, and lets it go with its case and the letters about it. */
class SignedInDatabaseTest {

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void start() throws SQLException {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        execute("insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                + " small_for_aof, vakantietoeslag_month, payment_day) values (1, 0, 'Test', '123456789L01', '12345678',"
                + " 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        execute("insert into person (id, version, bsn, birth_date) values (1, 0, 'c1', '1980-01-01')");
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " values (11, 0, 1, 1, '10001', 'WSW', '2020-01-01')");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void afterASignatureThereIsNoOtherVersionAndAnEarlierOneIsNotSigned() throws SQLException {
        document(100);
        version(101, 100, 1);
        version(102, 100, 2);
        refused("insert into document_signature (id, version_id, party, name, agreed, signed_on, recorded_at,"
                + " recorded_by) values (1, 101, 'EMPLOYEE', 'A', true, '2026-11-10', now(), 'hr')");
        sign(2, 102);
        refused("insert into document_version (id, document_id, number, cipher, sha256, recorded_at, recorded_by)"
                + " values (103, 100, 3, 'x', 'x', now(), 'hr')");
        refused("update document_version set cipher = 'y' where id = 102");
        refused("update document_signature set agreed = false where id = 2");
        refused("update poortwachter_document set kind = 'BIJSTELLING' where id = 100");
    }

    @Test
    void everythingGoesWithTheCaseAndTheLettersAboutItToo() throws SQLException {
        document(200);
        version(201, 200, 1);
        sign(3, 201);
        for (int about = 0; about <= 1; about++) {
            execute("insert into letter (id, employment_id, kind, template_id, about, addressee, subject, written_on,"
                    + " bytes, sha256, recorded_at, recorded_by) select " + (300 + about) + ", 11, kind, id, '"
                    + (about == 0 ? "" : "verzuim 200") + "', 'A', subject, '2026-11-10', 3, 'x', now(), 'hr'"
                    + " from letter_template where kind = 'BEVESTIGING_HERSTEL'");
            execute("insert into letter_content (letter_id, cipher) values (" + (300 + about) + ", 'abc')");
        }
        execute("delete from absence_case where id = 200");
        assertThat(count("select count(*) from poortwachter_document where case_id = 200"))
                .isZero();
        assertThat(count("select count(*) from document_signature where id = 3"))
                .isZero();
        assertThat(count("select count(*) from letter where id = 301")).isZero();
        assertThat(count("select count(*) from letter where id = 300")).isOne();
    }

    private static void document(long id) throws SQLException {
        execute("insert into absence_case (id, version, employer_id, employment_id, first_day, withdrawn) values (" + id
                + ", 0, 1, 11, '2026-01-05', false)");
        execute("insert into poortwachter_document (id, employer_id, employment_id, case_id, kind, started_on,"
                + " recorded_at, recorded_by) values (" + id + ", 1, 11, " + id
                + ", 'PLAN_VAN_AANPAK', '2026-11-10', now(), 'hr')");
    }

    private static void version(long id, long document, int number) throws SQLException {
        execute("insert into document_version (id, document_id, number, cipher, sha256, recorded_at, recorded_by)"
                + " values (" + id + ", " + document + ", " + number + ", 'x', 'x', now(), 'hr')");
    }

    private static void sign(long id, long version) throws SQLException {
        execute("insert into document_signature (id, version_id, party, name, agreed, signed_on, recorded_at,"
                + " recorded_by) values (" + id + ", " + version
                + ", 'EMPLOYEE', 'A', true, '2026-11-10', now(), 'hr')");
    }

    private static void refused(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("NW010"));
    }

    private static int count(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
