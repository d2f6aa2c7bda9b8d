package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;
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
    void theNightAndTheListsAreFast() {
        long first = millis(() -> {
            DESK.night();
            return 0;
        });
        DESK.desk.tables.execute("analyze");
        long second = millis(() -> {
            DESK.night();
            return 0;
        });
        DESK.desk.caller.becomes("indicatie", Role.INDICATIEBEHEERDER);
        Herindicaties files = DESK.the(Herindicaties.class);
        IndicatieList list = DESK.the(IndicatieList.class);
        HerindicatieSearch open = new HerindicatieSearch(Optional.empty(), false, "");
        IndicatieSearch all = new IndicatieSearch(IndicatieSearch.Kind.ALL, "");
        IndicatieSearch named = new IndicatieSearch(IndicatieSearch.Kind.ALL, "Dam42");
        DESK.doing(() -> list.list(1, all, 0, 50));
        long page = millis(() -> DESK.doing(() -> list.list(1, all, 0, 50)));
        long last = millis(() -> DESK.doing(() -> list.list(1, all, 9_950, 50)));
        long search = millis(() -> DESK.doing(() -> list.list(1, named, 0, 50)));
        long work = millis(() -> DESK.doing(() -> files.list(1, open, 0, 50)));
        long board = millis(() -> DESK.doing(() -> files.board(1, 15)));
        long forecast = millis(() -> DESK.doing(() -> list.forecast(1)));
        long loaded = Long.parseLong(DESK.one("select count(*) from herindicatie"));

        System.Logger log = System.getLogger("indication");
        log.log(
                System.Logger.Level.INFO,
                "10,000 indicaties: first night " + first + " ms (" + loaded + " files opened), next night " + second
                        + " ms; list " + page + " ms, last page " + last + " ms, by name " + search
                        + " ms, work list " + work + " ms, board " + board + " ms, forecast " + forecast + " ms");
        assertThat(DESK.doing(() -> list.list(1, all, 0, 50)).all()).isEqualTo(10_000);
        assertThat(loaded).isPositive();
        assertThat(second).isLessThan(5_000);
        assertThat(page + last + search + work + board + forecast).isLessThan(3_000);
    }

    private static <T> long millis(Supplier<T> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
