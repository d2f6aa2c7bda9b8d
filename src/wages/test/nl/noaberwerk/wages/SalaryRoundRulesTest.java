package nl.noaberwerk.wages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFacts.Part;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;
import nl.noaberwerk.wages.WageScales.Amount;
import org.junit.jupiter.api.Test;

/** Who gets which wage in a round; the amounts of the tables are invented, the sums are worked out by hand. */
class SalaryRoundRulesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate IN_SERVICE = LocalDate.of(2010, 3, 1);
    private static final String FULL = "7,2|7,2|7,2|7,2|7,2";
    private static final String TWENTY = "5|5|5|5|0";

    private final WageScales scales = new WageScales(List.of(
            amount("A", "0", "2026-01-01", "2400.00"),
            amount("A", "1", "2026-01-01", "2450.00"),
            amount("A", "10", "2026-01-01", "2900.00"),
            amount("A", "2", "2026-01-01", "2500.00"),
            amount("A", "1", "2026-07-01", "2500.00")));

    @Test
    void ofATredeTheAmountThatBeganLastHolds() {
        assertThat(scales.amount(Cao.SW, "A", "1").orElseThrow().fullTime()).isEqualTo(Euro.of("2500.00"));
        assertThat(scales.amount(Cao.SW, "B", "1")).isEmpty();
        assertThat(scales.amount(Cao.AMBTELIJK, "A", "1")).isEmpty();
    }

    @Test
    void afterTrede2ComesTrede10AndThenNoMore() {
        assertThat(scales.next(Cao.SW, "A", "2").orElseThrow().trede()).isEqualTo("10");
        assertThat(scales.next(Cao.SW, "A", "10")).isEmpty();
        assertThat(scales.of(Cao.SW)).extracting(Amount::trede).containsExactly("0", "1", "2", "10");
    }

    @Test
    void anAmountForAnotherFullWeekIsBroughtToTheFullWeekOfTheContract() {
        // 2,500.00 for 36 hours is 2,500.00 x 40 / 36 = 2,777.777... for 40
        assertThat(scales.amount(Cao.SW, "A", "1").orElseThrow().at(new BigDecimal("40")))
                .isEqualTo(Euro.of("2777.78"));
    }

    @Test
    void theYearlyTredeGivesTheNextAmountAtTheHoursOfTheContract() {
        SalaryRound round = round(RoundKind.YEARLY_TREDE, person("A", "0", "2400.00", "20", TWENTY));
        RoundLine line = round.lines().get(0);
        assertThat(line.newTrede()).isEqualTo("1");
        assertThat(line.newWage()).isEqualTo(Euro.of("2500.00"));
        // 2,500.00 x 20/36 = 1,388.89 (1,388.888...); 2,400.00 x 20/36 = 1,333.33; the difference is 55.56
        assertThat(line.effect()).isEqualTo(Euro.of("55.56"));
        assertThat(line.loongarantie()).isEqualTo(Euro.ZERO);
    }

    @Test
    void whoGetsNoTredeIsNamedWithTheReason() {
        RoundPerson highest = person("A", "10", "2900.00", "36", FULL);
        RoundPerson unknown = person("Z", "1", "2900.00", "36", FULL);
        RoundPerson without = person("", "", "2900.00", "36", FULL);
        RoundPerson young = inServiceSince(LocalDate.of(2025, 8, 1), person("A", "0", "2400.00", "36", FULL));
        RoundPerson moved = movedFrom("0", person("A", "1", "2500.00", "36", FULL));
        SalaryRound round = round(RoundKind.YEARLY_TREDE, highest, unknown, without, young, moved);
        assertThat(round.lines()).isEmpty();
        assertThat(round.leftOut())
                .extracting(SalaryRound.LeftOut::reason)
                .containsExactly(
                        "Heeft de hoogste trede van de schaal.",
                        "Er is geen bevestigde loontabel met schaal Z, trede 1.",
                        "Er is geen schaal en trede bekend.",
                        "Te kort in dienst: 11 maanden, nodig zijn 12.",
                        "Heeft per 1-7-2026 al een andere schaal of trede.");
    }

    @Test
    void whoGotHerTredeDoesNotGetItAgain() {
        RoundPerson before = person("A", "0", "2400.00", "36", FULL);
        RoundLine line = round(RoundKind.YEARLY_TREDE, before).lines().get(0);
        RoundPerson after =
                movedFrom("0", person("A", line.newTrede(), line.newWage().decimal(), "36", FULL));
        assertThat(round(RoundKind.YEARLY_TREDE, after).lines()).isEmpty();
    }

    @Test
    void aNewTableGivesEverybodyItsAmountAndIsDoneThen() {
        SalaryRound round = round(
                RoundKind.NEW_TABLE, person("A", "1", "2450.00", "36", FULL), person("A", "2", "2500.00", "36", FULL));
        assertThat(round.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.newWage()).isEqualTo(Euro.of("2500.00")));
        assertThat(round(RoundKind.NEW_TABLE, person("A", "1", "2500.00", "36", FULL))
                        .lines())
                .isEmpty();
    }

    @Test
    void whoHadMoreThanTheTableKeepsTheDifferenceAsLoongarantie() {
        RoundLine line = round(RoundKind.NEW_TABLE, person("A", "1", "2600.00", "20", TWENTY))
                .lines()
                .get(0);
        assertThat(line.newWage()).isEqualTo(Euro.of("2500.00"));
        // 2,600.00 x 20/36 = 1,444.44; 2,500.00 x 20/36 = 1,388.89: she keeps 55.55 and has just as much as before
        assertThat(line.loongarantie()).isEqualTo(Euro.of("55.55"));
        assertThat(line.effect()).isEqualTo(Euro.ZERO);
    }

    @Test
    void theMinimumWageOfJuly2026IsCarriedThroughForWhoHasLess() {
        // 14.99 x 1,879.2 hours (261 days of 7.2 in 2026) / 12 = 2,347.43 (shared/law/decisions.md)
        SalaryRound round = round(
                RoundKind.MINIMUM_WAGE,
                person("A", "0", "2347.42", "36", FULL),
                person("A", "0", "2347.43", "36", FULL));
        assertThat(round.lines()).singleElement().satisfies(line -> {
            assertThat(line.wage()).isEqualTo(Euro.of("2347.42"));
            assertThat(line.newWage()).isEqualTo(Euro.of("2347.43"));
            assertThat(line.effect()).isEqualTo(Euro.of("0.01"));
        });
        assertThat(round(RoundKind.MINIMUM_WAGE, person("A", "0", "2347.43", "36", FULL))
                        .lines())
                .isEmpty();
    }

    @Test
    void theMinimumForPartOfAWeekIsRoundedUpFullTime() {
        // 5 hours on 209 Mondays to Thursdays in 2026 (1-1 is a Thursday): 1,045 hours x 14.99 / 12 = 1,305.379 ->
        // 1,305.38;
        // full-time 1,305.38 x 36 / 20 = 2,349.684, up to 2,349.69, which gives 1,305.38 again at 20 hours
        RoundLine line = round(RoundKind.MINIMUM_WAGE, person("A", "0", "2300.00", "20", TWENTY))
                .lines()
                .get(0);
        assertThat(line.newWage()).isEqualTo(Euro.of("2349.69"));
        assertThat(line.newWage().share(new BigDecimal("20"), new BigDecimal("36")))
                .isEqualTo(Euro.of("1305.38"));
    }

    @Test
    void aTableBelowTheMinimumWageGivesTheMinimumWage() {
        WageScales low = new WageScales(List.of(amount("A", "0", "2026-01-01", "2300.00")));
        SalaryRound round = new RoundRules(question(RoundKind.NEW_TABLE), low, Law.load())
                .of(List.of(person("A", "0", "2300.00", "36", FULL)), List.of());
        assertThat(round.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.newWage()).isEqualTo(Euro.of("2347.43")));
    }

    @Test
    void anotherCaoIsLeftAlone() {
        RoundQuestion other = new RoundQuestion(1, RoundKind.YEARLY_TREDE, Cao.AMBTELIJK, JULY);
        SalaryRound round = new RoundRules(other, scales, Law.load())
                .of(List.of(person("A", "0", "2400.00", "36", FULL)), List.of());
        assertThat(round.lines()).isEmpty();
        assertThat(round.leftOut()).isEmpty();
    }

    @Test
    void anAgreedWageThatIsNotOfTheTableIsFoundWithItsDifference() {
        WageTableDeviations.Compared compared = compared(
                person("A", "1", "2510.00", "20", TWENTY),
                person("A", "1", "2500.00", "20", TWENTY),
                person("", "", "9999.00", "36", FULL));
        assertThat(compared.unknown()).isEmpty();
        assertThat(compared.deviations()).singleElement().satisfies(one -> {
            assertThat(one.table()).isEqualTo(Euro.of("2500.00"));
            assertThat(one.difference()).isEqualTo(Euro.of("10.00"));
        });
    }

    @Test
    void aScaleThatNoTableKnowsIsNoDeviationAndIsCounted() {
        WageTableDeviations.Compared compared = compared(
                person("Z", "1", "2510.00", "36", FULL),
                person("Z", "1", "2600.00", "36", FULL),
                person("Z", "2", "2700.00", "36", FULL));
        assertThat(compared.deviations()).isEmpty();
        assertThat(compared.unknown())
                .containsExactly(
                        new WageTableDeviations.UnknownScale(Cao.SW, "Z", "1", 2),
                        new WageTableDeviations.UnknownScale(Cao.SW, "Z", "2", 1));
    }

    private WageTableDeviations.Compared compared(RoundPerson... people) {
        return WageTableDeviations.compared(
                List.of(people).stream().map(RoundPerson::facts).toList(), scales, new TableWage(Law.load()));
    }

    private SalaryRound round(RoundKind kind, RoundPerson... people) {
        return new RoundRules(question(kind), scales, Law.load()).of(List.of(people), List.of());
    }

    private static RoundQuestion question(RoundKind kind) {
        return new RoundQuestion(1, kind, Cao.SW, JULY);
    }

    private static Amount amount(String schaal, String trede, String from, String wage) {
        return new Amount(Cao.SW, schaal, trede, LocalDate.parse(from), Euro.of(wage), new BigDecimal("36"), "Fictief");
    }

    private static RoundPerson person(String schaal, String trede, String wage, String hours, String roster) {
        Part part = new Part(
                JULY,
                LocalDate.of(2026, 7, 31),
                new BigDecimal(hours),
                new BigDecimal("36"),
                Roster.parse(roster),
                schaal,
                trede,
                Euro.of(wage));
        return new RoundPerson(facts(IN_SERVICE, part), Optional.of(part), part, Optional.empty());
    }

    private static RoundPerson inServiceSince(LocalDate day, RoundPerson person) {
        return new RoundPerson(facts(day, person.now()), person.before(), person.now(), Optional.empty());
    }

    private static RoundPerson movedFrom(String trede, RoundPerson person) {
        Part now = person.now();
        Part before = new Part(
                now.first(),
                now.last(),
                now.hours(),
                now.fullTimeHours(),
                now.roster(),
                now.schaal(),
                trede,
                now.fullTimeMonthWage());
        return new RoundPerson(person.facts(), Optional.of(before), now, Optional.empty());
    }

    private static EmploymentFacts facts(LocalDate inService, Part part) {
        return new EmploymentFacts(
                11,
                1,
                "10001",
                "M. ten Dam",
                List.of(),
                LocalDate.of(1980, 1, 1),
                Regeling.WSW,
                inService,
                Optional.empty(),
                true,
                List.of(part),
                true,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
