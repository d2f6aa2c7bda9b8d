package nl.noaberwerk.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The letters that come with the program are plain and whole, and the database keeps what was written. */
class LettersInDatabaseTest {

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
        execute(
                "insert into letter (id, employment_id, kind, template_id, about, addressee, subject, written_on, bytes,"
                        + " sha256, recorded_at, recorded_by) select 101, 11, kind, id, 'verzuim 1', 'M. ten Dam', subject,"
                        + " '2026-11-10', 3, 'x', now(), 'hr' from letter_template where kind = 'UITNODIGING_EVALUATIE'");
        execute("insert into letter_content (letter_id, cipher) values (101, 'abc')");
        execute("insert into letter_sending (id, letter_id, manner, sent_on, recorded_at, recorded_by)"
                + " values (201, 101, 'POST', '2026-11-11', now(), 'hr')");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void everyFirstLetterHasWordsWhosePlacesAreFieldsAndWhoseSentencesAreShort() throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select kind, subject, body from letter_template")) {
            while (row.next()) {
                kinds.add(row.getString(1));
                LetterText text = new LetterText(row.getString(2), row.getString(3));
                Set<String> fields = fields(row.getString(1));
                assertThat(text.places()).as(row.getString(1)).containsAll(fields);
                Set<String> known = new LinkedHashSet<>(fields);
                known.addAll(LetterText.ALWAYS);
                text.check(known);
                assertThat(text.longSentences()).as(row.getString(1)).isEmpty();
            }
        }
        assertThat(kinds).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void whatWasWrittenAndSentIsNeverChanged() {
        kept("update letter set addressee = 'een ander' where id = 101");
        kept("update letter_content set cipher = 'x' where letter_id = 101");
        kept("update letter_sending set sent_on = '2026-11-10' where id = 201");
        kept("update letter_template set body = 'x'");
        kept("delete from letter_template");
    }

    private static Set<String> fields(String kind) throws SQLException {
        Set<String> fields = new LinkedHashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select code from letter_field where kind = '" + kind + "'")) {
            while (row.next()) {
                fields.add(row.getString(1));
            }
        }
        return fields;
    }

    private static void kept(String change) {
        assertThatThrownBy(() -> execute(change))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("NW010"));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
