package nl.noaberwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who lacks a paper, and what the database itself keeps of documents; here, for payroll's tests have a database. */
class DocumentsInDatabaseTest {

    private static final LocalDate END_OF_NOVEMBER = LocalDate.of(2026, 11, 30);

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        for (int employer = 1; employer <= 2; employer++) {
            execute("insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                    + " small_for_aof, vakantietoeslag_month, payment_day) values (" + employer
                    + ", 0, 'Test " + employer + "', '12345678" + employer
                    + "L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        }
        for (int person = 1; person <= 5; person++) {
            execute("insert into person (id, version, bsn, birth_date) values (" + person + ", 0, 'c" + person
                    + "', '1980-01-01')");
        }
        // 15 is a second employment of person 1 with the same employer, 16 one with another employer
        employment(11, 1, 1);
        employment(12, 2, 1);
        employment(13, 3, 1);
        employment(14, 4, 1);
        employment(15, 1, 1);
        employment(16, 1, 2);
        document(101, 11, "IDENTITEIT", "2020-01-01");
        document(102, 12, "IDENTITEIT", "2026-12-01");
        document(103, 13, "IDENTITEIT", "2020-01-01");
        event(201, 103, "WITHDRAWN", "a");
        execute(
                "insert into identity_check (id, employment_id, checked_on, checked_by, proof, valid_until, recorded_at,"
                        + " recorded_by) values (301, 14, '2026-11-02', 'Anna', 'PASPOORT', '2030-01-01', now(), 'a')");
        document(104, 11, "LOONHEFFINGSVERKLARING", "2026-11-01");
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void whoHasNeitherAProofNorACheckLacksTheIdentity() throws SQLException {
        // 12: dated after the day; 13: withdrawn; 16: with another employer nobody looked
        assertThat(without("IDENTITEIT", END_OF_NOVEMBER)).containsExactlyInAnyOrder(12L, 13L, 16L);
        assertThat(without("IDENTITEIT", LocalDate.of(2026, 12, 1))).containsExactlyInAnyOrder(13L, 16L);
        // before the check of 2 November
        assertThat(without("IDENTITEIT", LocalDate.of(2026, 11, 1))).contains(14L);
    }

    @Test
    void aStatementForTheLoonheffingIsOfOneEmploymentOnly() throws SQLException {
        assertThat(without("LOONHEFFINGSVERKLARING", END_OF_NOVEMBER))
                .containsExactlyInAnyOrder(12L, 13L, 14L, 15L, 16L);
    }

    @Test
    void aWithdrawnCheckCountsNoMore() throws SQLException {
        execute(
                "insert into identity_check (id, employment_id, checked_on, checked_by, proof, valid_until, recorded_at,"
                        + " recorded_by) values (302, 16, '2026-11-02', 'Anna', 'PASPOORT', '2030-01-01', now(), 'a')");
        assertThat(without("IDENTITEIT", END_OF_NOVEMBER)).doesNotContain(16L);
        execute("insert into identity_check_withdrawal values (302, 'verkeerde persoon', now(), 'a')");
        assertThat(without("IDENTITEIT", END_OF_NOVEMBER)).contains(16L);
    }

    @Test
    void documentsAndWhatHappenedToThemAreKept() {
        assertKept("update document set title = 'x' where id = 101");
        assertKept("delete from document where id = 101");
        assertKept("truncate document cascade");
        assertKept("update document_content set cipher = 'x' where document_id = 101");
        assertKept("delete from document_content where document_id = 101");
        assertKept("truncate document_content");
        assertKept("delete from document_event");
        assertKept("update document_rule set retention_years = 1");
        assertKept("delete from identity_check");
        assertKept("truncate identity_check_withdrawal");
    }

    @Test
    void theContentGoesOnlyWhenASecondPersonDestroysWhatTheFirstProposed() throws SQLException {
        document(105, 13, "OVERIG", "2020-01-01");
        assertKept(eventSql(205, 105, "DESTROYED", "a"));
        event(206, 105, "PROPOSED", "a");
        assertKept(eventSql(207, 105, "DESTROYED", "a"));
        assertKept("delete from document_content where document_id = 105");
        event(208, 105, "DESTROYED", "b");
        execute("delete from document_content where document_id = 105");
    }

    private static Set<Long> without(String kind, LocalDate day) throws SQLException {
        return MissingDocuments.read(database, kind, List.of(11L, 12L, 13L, 14L, 15L, 16L), day);
    }

    private static void employment(long id, long person, long employer) throws SQLException {
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " values (" + id + ", 0, " + person + ", " + employer + ", '" + id + "', 'WSW', '2020-01-01')");
    }

    private static void document(long id, long employment, String kind, String day) throws SQLException {
        execute("insert into document (id, employment_id, kind, title, valid_from, format, bytes, sha256, recorded_at,"
                + " recorded_by) values (" + id + ", " + employment + ", '" + kind + "', 'kopie', '" + day
                + "', 'PDF', 10, 'x', now(), 'a')");
        execute("insert into document_content values (" + id + ", 'cipher')");
    }

    private static void event(long id, long document, String act, String by) throws SQLException {
        execute(eventSql(id, document, act, by));
    }

    private static String eventSql(long id, long document, String act, String by) {
        return "insert into document_event (id, document_id, act, reason, recorded_at, recorded_by) values (" + id
                + ", " + document + ", '" + act + "', 'reden', now(), '" + by + "')";
    }

    private static void assertKept(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW010"));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
