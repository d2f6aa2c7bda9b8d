package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.payroll.PaidWages.Paid;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFacts.Part;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;
import nl.noaberwerk.wages.SettledMonths;
import org.junit.jupiter.api.Test;

/** What an approved month would have been with what is known now; every figure is worked out by hand. */
class NabetalingProposalsTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final long SOMEBODY = 11;
    private static final Map<Long, Map<YearMonth, Euro>> NOTHING = Map.of();

    @Test
    void aRaiseOfFiftyFullTimeIs2778PerMonthForTwentyOf36Hours() {
        // 2,500.00 x 20/36 = 1,388.89 was paid; 2,550.00 x 20/36 = 1,416.67
        for (YearMonth month : List.of(SEPTEMBER, SEPTEMBER.plusMonths(1))) {
            assertThat(differences(month, "1388.89", raised(month, "2550.00"), NOTHING))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.becomes()).isEqualTo(Euro.of("1416.67"));
                        assertThat(one.difference()).isEqualTo(Euro.of("27.78"));
                    });
        }
    }

    @Test
    void whatWasTakenUpIsNoProposalAnyMore() {
        assertThat(differences(SEPTEMBER, "1388.89", raised(SEPTEMBER, "2550.00"), settled("27.78")))
                .isEmpty();
    }

    @Test
    void aSecondRaiseProposesOnlyTheRest() {
        // 2,600.00 x 20/36 = 1,444.44; less 1,388.89 and less 27.78 leaves 27.77
        assertThat(differences(SEPTEMBER, "1388.89", raised(SEPTEMBER, "2600.00"), settled("27.78")))
                .extracting(NabetalingProposal::difference)
                .containsExactly(Euro.of("27.77"));
    }

    @Test
    void aRaiseThatIsTakenBackAfterItWasSettledIsTakenBackFromThePay() {
        assertThat(differences(SEPTEMBER, "1388.89", raised(SEPTEMBER, "2500.00"), settled("27.78")))
                .extracting(NabetalingProposal::difference)
                .containsExactly(Euro.of("-27.78"));
    }

    @Test
    void aRaiseFromHalfwayTheMonthCountsTheRosterHoursFromThatDay() {
        // September 2026 has 22 working days, 11 of them from the 16th: 2,500.00 / 2 + 2,550.00 / 2 = 2,525.00
        List<Part> parts = List.of(
                part(SEPTEMBER.atDay(1), SEPTEMBER.atDay(15), "36", "2500.00"),
                part(SEPTEMBER.atDay(16), SEPTEMBER.atEndOfMonth(), "36", "2550.00"));
        assertThat(differences(SEPTEMBER, "2500.00", facts(parts, Optional.empty()), NOTHING))
                .extracting(NabetalingProposal::difference)
                .containsExactly(Euro.of("25.00"));
    }

    @Test
    void whoTurnsOutNotToHaveBeenInServiceOwesTheWholeWage() {
        assertThat(NabetalingProposals.differences(past(SEPTEMBER), paid("1388.89"), List.of(), NOTHING))
                .extracting(NabetalingProposal::difference)
                .containsExactly(Euro.of("-1388.89"));
    }

    @Test
    void aSicknessThatTurnsOutToBeInItsSecondYearIsTakenBackAndAnEndedOpschortingIsPaidAfterAll() {
        // September 2026: 22 working days, all in the second year: 1,388.89 x 70 % = 972.22, so 416.67 too much was
        // paid
        Map<Long, PaidAbsence> known = Map.of(SOMEBODY, AbsentSomeone.sick("2025-06-02"));
        PastWage past = new PastWage(Law.load(), SEPTEMBER, known, Map.of());
        assertThat(NabetalingProposals.differences(
                        past, paid("1388.89"), List.of(raised(SEPTEMBER, "2500.00")), NOTHING))
                .extracting(NabetalingProposal::difference)
                .containsExactly(Euro.of("-416.67"));

        // in the first year 5 of 22 days were kept back: 1,388.89 x 5/22 = 315.66 less was paid than is due now
        PastWage ended =
                new PastWage(Law.load(), SEPTEMBER, Map.of(SOMEBODY, AbsentSomeone.sick("2026-06-01")), Map.of());
        assertThat(NabetalingProposals.differences(
                        ended, paid("1073.23"), List.of(raised(SEPTEMBER, "2500.00")), NOTHING))
                .extracting(NabetalingProposal::difference)
                .containsExactly(Euro.of("315.66"));
    }

    @Test
    void ofAnIncompleteDossierNothingIsProposed() {
        EmploymentFacts incomplete = facts(List.of(), Optional.of("rooster ontbreekt"));
        assertThat(differences(SEPTEMBER, "1388.89", incomplete, NOTHING)).isEmpty();
    }

    @Test
    void aMonthOfThisYearIsPaidAsWageAndOneOfAnEarlierYearAsBijzondereBeloning() {
        YearMonth january = YearMonth.of(2027, 1);
        assertThat(SettledMonths.component(january, YearMonth.of(2027, 3))).isEqualTo("NABETALING");
        assertThat(SettledMonths.component(SEPTEMBER, january)).isEqualTo("NABETALING_VORIG_JAAR");
    }

    @Test
    void afterTakingUpEverythingNothingIsLeftAndTheSameChangeAgainGivesNothingNew() {
        Random chance = new Random(20260901);
        for (int round = 0; round < 300; round++) {
            Map<YearMonth, Euro> taken = new HashMap<>();
            for (int change = 0; change < 4; change++) {
                String wage = Euro.ofCents(200_000 + chance.nextInt(100_000)).decimal();
                EmploymentFacts known = raised(SEPTEMBER, wage);
                List<NabetalingProposal> found =
                        differences(SEPTEMBER, "1388.89", known, Map.of(SOMEBODY, Map.copyOf(taken)));
                found.forEach(one -> taken.merge(one.month(), one.difference(), Euro::plus));
                assertThat(differences(SEPTEMBER, "1388.89", known, Map.of(SOMEBODY, Map.copyOf(taken))))
                        .isEmpty();
                Euro together = Euro.of("1388.89").plus(taken.getOrDefault(SEPTEMBER, Euro.ZERO));
                assertThat(together).isEqualTo(Euro.of(wage).share(new BigDecimal("20"), new BigDecimal("36")));
            }
        }
    }

    private static List<NabetalingProposal> differences(
            YearMonth month, String was, EmploymentFacts known, Map<Long, Map<YearMonth, Euro>> settled) {
        Map<Long, Paid> paid = Map.of(SOMEBODY, new Paid(SOMEBODY, "10001", "M. ten Dam", month, Euro.of(was)));
        return NabetalingProposals.differences(past(month), paid, List.of(known), settled);
    }

    private static PastWage past(YearMonth month) {
        return new PastWage(Law.load(), month, Map.of(), Map.of());
    }

    private static Map<Long, Paid> paid(String was) {
        return Map.of(SOMEBODY, new Paid(SOMEBODY, "10001", "M. ten Dam", SEPTEMBER, Euro.of(was)));
    }

    private static Map<Long, Map<YearMonth, Euro>> settled(String amount) {
        return Map.of(SOMEBODY, Map.of(SEPTEMBER, Euro.of(amount)));
    }

    private static EmploymentFacts raised(YearMonth month, String fullTime) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(month.atDay(1), month.atEndOfMonth(), "20", fullTime));
        return facts(parts, Optional.empty());
    }

    private static Part part(LocalDate first, LocalDate last, String hours, String fullTime) {
        Roster roster = Roster.parse(hours.equals("36") ? "7,2|7,2|7,2|7,2|7,2" : "5|5|5|5|0");
        return new Part(first, last, new BigDecimal(hours), new BigDecimal("36"), roster, "A", "1", Euro.of(fullTime));
    }

    private static EmploymentFacts facts(List<Part> parts, Optional<String> problem) {
        return new EmploymentFacts(
                SOMEBODY,
                1,
                "10001",
                "M. ten Dam",
                List.of(),
                LocalDate.of(1980, 1, 1),
                Regeling.WSW,
                LocalDate.of(2010, 1, 1),
                Optional.empty(),
                true,
                parts,
                true,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                problem,
                Optional.empty(),
                Optional.empty());
    }
}
