package nl.noaberwerk.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.noaberwerk.indication.IndicatieReader;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arbeidsjaren and subsidie-eenheden of employments on a real PostgreSQL; today is 10 November 2026. */
class RealisedYearsInDatabaseTest {

    private static final int YEAR = 2025;
    private static final String FACT = "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at,"
            + " recorded_by, reason, %s) values (nextval('employment_fact_id_seq'), %d, '%s', '%s', now(), 'test',"
            + " 'test', %s)";

    private static Desk desk;

    /** Terms of somebody as the other program knows them. */
    private record Known(LocalDate in, LocalDate out, List<LocalDate> days, List<BigDecimal> hours) {}

    @BeforeAll
    static void start() {
        desk = new Desk(Employment.class)
                .with(EmployeeNames.class, IndicatieReader.class, YearReader.class, RealisedYears.class);
    }

    @BeforeEach
    void nobody() {
        desk.tables.execute("set session_replication_role = replica; delete from indicatie; delete from placement_fact;"
                + " delete from employment_fact; delete from person_fact; delete from employment; delete from person");
        desk.caller.becomes("indicatie", Role.HR_ADVISEUR, Role.INDICATIEBEHEERDER);
        desk.looks.clear();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    // 8 x 32/36 : 12 = 0.59 and x 1.25 = 0.74; 4 : 12 = 0.33
    @Test
    void theExamplesOfTheLaw() {
        person(1, "2020-01-01", "2025-08-31", "32");
        indicatie(1, "ERNSTIG");
        person(2, "2025-09-15", null, "36");
        indicatie(2, "MATIG");

        List<PersonLine> lines = realised().units(1, YEAR, "", 0, 10).rows();
        assertThat(lines.get(0).realised()).isEqualByComparingTo("0.59");
        assertThat(lines.get(0).units().orElseThrow()).isEqualByComparingTo("0.74");
        assertThat(lines.get(0).monthEnds()).isEqualTo(8);
        assertThat(lines.get(1).realised()).isEqualByComparingTo("0.33");
        assertThat(lines.get(1).units().orElseThrow()).isEqualByComparingTo("0.33");
        assertThat(realised().totals(1, YEAR).realised()).isEqualByComparingTo("0.93");
    }

    @Test
    void whoMayNotKnowTheCategoryGetsNoUnits() {
        person(1, "2020-01-01", null, "36");
        indicatie(1, "ERNSTIG");
        assertThat(realised().persons(1, YEAR, "", 0, 10).rows().get(0).units()).isEmpty();
        assertThat(desk.looks).contains("arbeidsjaren per persoon bekeken, werkgever 1");
        assertThatThrownBy(() -> realised().totals(2, YEAR))
                .isInstanceOf(nl.noaberwerk.platform.EmployerForbidden.class);
        assertThatThrownBy(() -> realised().totals(1, 2027)).isInstanceOf(Refused.class);
    }

    @Test
    void whoHasNoKnownCategoryHasNoUnitsButCounts() {
        person(1, "2020-01-01", null, "36");
        PersonLine line = realised().units(1, YEAR, "", 0, 10).rows().get(0);
        assertThat(line.units()).isEmpty();
        assertThat(line.realised()).isEqualByComparingTo("1.00");
    }

    @Test
    void aGroupIsAMunicipalityAndAWerksoortAndAMoveCountsInBoth() {
        person(1, "2020-01-01", null, "36");
        desk.tables.execute(
                "insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason,"
                        + " street, house_number, postal_code, city) values (9001, 1, 'ADDRESS', '2020-01-01', now(), 'test',"
                        + " 'test', 'Dorpsstraat', '1', '7591 AA', 'Denekamp')");
        work(1, "2020-01-01", "BESCHUT_WERK");
        work(1, "2025-07-01", "GEMEENTELIJK_GROEN");

        YearTotals totals = realised().totals(1, YEAR);
        assertThat(totals.groups())
                .extracting(line -> line.municipality() + ", " + line.werksoort() + ": " + line.realised())
                .containsExactly("Dinkelland, Beschut werk: 0.50", "Dinkelland, Gemeentelijk groen: 0.50");
        assertThat(totals.people()).isEqualTo(1);
        assertThat(totals.isProvisional()).isFalse();
    }

    @Test
    void onlyTheWswAndBegeleidWerkenCountAndAYearThatRunsIsProvisional() {
        person(1, "2020-01-01", null, "36");
        person(2, "2020-01-01", null, "36");
        desk.tables.execute("update employment set regeling = 'PARTICIPATIEWET' where id = 2");
        person(3, "2020-01-01", null, "18");
        desk.tables.execute("update employment set regeling = null where id = 3");

        assertThat(realised().totals(1, YEAR).realised()).isEqualByComparingTo("1.50");
        YearTotals running = realised().totals(1, 2026);
        assertThat(running.monthEnds()).isEqualTo(10);
        assertThat(running.isProvisional()).isTrue();
        assertThat(running.realised()).isEqualByComparingTo("1.25");
    }

    /** Against another program, which walks over every day of the year and looks whether it is the last of its month. */
    @Test
    void threeHundredRandomPeopleAgreeWithAProgramThatWalksOverTheDays() {
        Random chance = new Random(1997);
        List<Known> known = new ArrayList<>();
        for (int id = 1; id <= 300; id++) {
            known.add(random(id, chance));
        }
        List<PersonLine> lines = realised().persons(1, YEAR, "", 0, 1_000).rows();
        BigDecimal total = BigDecimal.ZERO;
        int counted = 0;
        for (int id = 1; id <= 300; id++) {
            BigDecimal slow = dayByDay(known.get(id - 1));
            total = total.add(slow);
            long employment = id;
            BigDecimal ours = lines.stream()
                    .filter(line -> line.employmentId() == employment)
                    .map(PersonLine::realised)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            assertThat(ours).as("person " + id).isEqualByComparingTo(twoDecimals(slow));
            counted += slow.signum();
        }
        assertThat(lines).hasSize(counted);
        assertThat(realised().totals(1, YEAR).realised()).isEqualByComparingTo(twoDecimals(total));
    }

    private static BigDecimal dayByDay(Known who) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            boolean lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
            boolean there = !day.isBefore(who.in()) && (who.out() == null || !day.isAfter(who.out()));
            if (!lastOfMonth || !there) {
                continue;
            }
            BigDecimal hours = BigDecimal.ZERO;
            for (int i = 0; i < who.days().size(); i++) {
                if (!who.days().get(i).isAfter(day)) {
                    hours = who.hours().get(i);
                }
            }
            sum = sum.add(hours.divide(new BigDecimal("36"), 40, RoundingMode.HALF_UP));
        }
        return sum.divide(new BigDecimal("12"), 40, RoundingMode.HALF_UP);
    }

    private static BigDecimal twoDecimals(BigDecimal figure) {
        return figure.setScale(20, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }

    private static Known random(int id, Random chance) {
        LocalDate in = LocalDate.parse("2024-01-01").plusDays(chance.nextInt(800));
        LocalDate out = chance.nextBoolean() ? null : in.plusDays(chance.nextInt(700));
        String first = String.valueOf(8 + chance.nextInt(29));
        person(id, in.toString(), out == null ? null : out.toString(), first);
        List<LocalDate> days = new ArrayList<>(List.of(in));
        List<BigDecimal> hours = new ArrayList<>(List.of(new BigDecimal(first)));
        for (int change = 0; change < chance.nextInt(3); change++) {
            LocalDate day = days.get(days.size() - 1).plusDays(1 + chance.nextInt(200));
            BigDecimal other = BigDecimal.valueOf(400L + chance.nextInt(3_200), 2);
            days.add(day);
            hours.add(other);
            fact(id, "HOURS", day.toString(), "hours_per_week, full_time_hours", other + ", 36");
        }
        return new Known(in, out, days, hours);
    }

    private static void person(long id, String in, String out, String hours) {
        desk.tables.employ(id);
        desk.tables.execute("update employment set in_service = '" + in + "' where id = " + id);
        fact(id, "HOURS", in, "hours_per_week, full_time_hours", hours + ", 36");
        if (out != null) {
            fact(id, "END", out, "out_of_service", "'" + out + "'");
        }
    }

    private static void fact(long id, String topic, String from, String columns, String values) {
        desk.tables.execute(FACT.formatted(columns, id, topic, from, values));
    }

    private static void work(long id, String from, String werksoort) {
        desk.tables.execute(
                "insert into placement_fact (id, employment_id, valid_from, recorded_at, recorded_by, reason,"
                        + " werksoort) values (nextval('placement_fact_id_seq'), " + id + ", '" + from
                        + "', now(), 'test', 'test', '" + werksoort + "')");
    }

    private static void indicatie(long person, String category) {
        desk.tables.execute(
                "insert into indicatie (id, person_id, decided_on, valid_until, arbeidshandicap, recorded_at,"
                        + " recorded_by, reason) values (nextval('indicatie_id_seq'), " + person
                        + ", '2015-01-01', '2035-01-01', '" + category + "', now(), 'test', 'test')");
    }

    private static RealisedYears realised() {
        return desk.the(RealisedYears.class);
    }
}
