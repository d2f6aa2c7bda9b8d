package nl.noaberwerk.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People are found by the beginning of a name or number, by an index, also among ten thousand. */
class PeopleByWordTest {

    private static Desk desk;
    private static PeopleByWord people;

    @BeforeAll
    static void start() {
        desk = new Desk().with(PeopleByWord.class);
        people = desk.the(PeopleByWord.class);
        desk.tables.execute("""
                insert into person (id, version, bsn, birth_date)
                select n, 0, 'x' || n, date '1970-01-01' from generate_series(1, 10000) n""");
        desk.tables.execute("""
                insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)
                select n, 0, n, 1, (10000 + n)::text, 'WSW', date '2020-01-01' from generate_series(1, 10000) n""");
        desk.tables.execute("""
                insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason, surname,
                    prefix, initials, given_name)
                select n, n, 'NAME', date '2020-01-01', now(), 'test', 'test', 'Boer' || n, 'de', 'K.', 'Karel'
                from generate_series(1, 10000) n""");
        name(20_001, 7, "Özdemir-O’Neill", "Şule", "2021-01-01");
        name(20_002, 8, "Hermans", "Jan Willem", "2021-01-01");
        desk.tables.execute("analyze");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static void name(long id, long person, String surname, String given, String from) {
        desk.tables.execute(
                "insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason,"
                        + " surname, initials, given_name) values (" + id + ", " + person + ", 'NAME', '" + from
                        + "', now(), 'test', 'test', '" + surname + "', 'X.', '" + given + "')");
    }

    private static List<Long> found(String text) {
        return people.ids(1, text, 11);
    }

    @Test
    void accentsCapitalsAndHyphensDoNotMatter() {
        assertThat(found("ozdemir")).containsExactly(7L);
        assertThat(found("SULE oz")).containsExactly(7L);
        assertThat(found("o'neill")).containsExactly(7L);
        assertThat(found("Willem he")).containsExactly(8L);
    }

    @Test
    void twoLettersAreEnoughAndAnEarlierNameCountsToo() {
        assertThat(found("he")).containsExactly(8L);
        assertThat(found("boer8 ")).contains(8L);
    }

    @Test
    void aNumberIsFoundByItsBeginningTheShortestFirst() {
        assertThat(found("10008")).containsExactly(8L);
        assertThat(found("1001")).hasSize(10).startsWith(10L);
    }

    @Test
    void whatIsTypedIsNeverAQuery() {
        assertThat(found("'; drop table person; --")).isEmpty();
        assertThat(found("he:* | boer")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(found("&|!()")).isEmpty();
        assertThat(people.ids(2, "he", 11)).as("of another employer").isEmpty();
    }
}
