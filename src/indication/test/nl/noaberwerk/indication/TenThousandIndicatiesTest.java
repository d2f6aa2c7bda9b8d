package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand people with an indicatie: the lists, the forecast and the night stay fast. Bounds are wide of what is. */
class TenThousandIndicatiesTest {

    private static final IndicationDesk DESK = new IndicationDesk();

    @BeforeAll
    static void fill() {
        DESK.desk.tables.execute("insert into person (id, version, bsn, birth_date) select n, 0, 'x' || n,"
                + " date '1962-01-01' + (n % 14000) from generate_series(1, 10000) n");
        DESK.desk.tables.execute("insert into employment (id, version, person_id, employer_id, personnel_number,"
                + " regeling, in_service) select n, 0, n, 1, cast(10000 + n as varchar), 'WSW',"
                + " date '1990-01-01' + (n % 9000) from generate_series(1, 10000) n");
        DESK.desk.tables.execute("insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by,"
                + " reason, surname, initials, given_name) select n, n, 'NAME', '1990-01-01', now(), 'test', 'test',"
                + " 'Dam' || n, 'M.', 'Mehmet' from generate_series(1, 10000) n");
        DESK.desk.tables.execute("insert into indicatie (id, person_id, decided_on, valid_until, arbeidshandicap,"
                + " advies_begeleid_werken, recorded_at, recorded_by, reason) select n, n, '2016-11-10',"
                + " date '2026-12-01' + (n % 3650), 'MATIG', false, now(), 'test', 'test'"
                + " from generate_series(1, 10000) n");
        DESK.desk.tables.execute("analyze");
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void theNightOpensEachFileOnceAndTheListsShowAll() {
        DESK.night();
        long opened = Long.parseLong(DESK.one("select count(*) from herindicatie"));
        DESK.night();
        DESK.desk.caller.becomes("indicatie", Role.INDICATIEBEHEERDER);
        IndicatieList list = DESK.the(IndicatieList.class);
        IndicatieSearch all = new IndicatieSearch(IndicatieSearch.Kind.ALL, "");

        assertThat(opened).isPositive();
        assertThat(DESK.one("select count(*) from herindicatie")).isEqualTo(String.valueOf(opened));
        assertThat(DESK.doing(() -> list.list(1, all, 0, 50)).all()).isEqualTo(10_000);
        assertThat(DESK.doing(() -> list.list(1, all, 9_950, 50)).rows()).hasSize(50);
    }
}
