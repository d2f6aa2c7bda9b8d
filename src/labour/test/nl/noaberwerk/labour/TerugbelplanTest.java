package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** The calls of the verzuimprotocol: day 1, day 3 and week 2, on working days, as long as somebody is sick. */
class TerugbelplanTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
    private static final Terugbelplan PLAN = Terugbelplan.of(Law.load(), Regeling.WSW, TUESDAY);

    @Test
    void theCallsAreOnDayOneDayThreeAndInWeekTwo() {
        assertThat(PLAN.calls(TUESDAY))
                .extracting(Terugbelplan.Call::due)
                .containsExactly(TUESDAY, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 17));
    }

    @Test
    void whatFallsInAWeekendMovesToTheNextWorkingDay() {
        // sick on Friday 6 November: day 3 is Sunday
        assertThat(PLAN.calls(LocalDate.of(2026, 11, 6)).get(1).due()).isEqualTo(LocalDate.of(2026, 11, 9));
        // sick on Thursday 24 December: day 3 is Saturday, second Christmas day
        assertThat(PLAN.calls(LocalDate.of(2026, 12, 24)).get(1).due()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void theLastCallThatIsDueIsOpenUntilSomebodyWasReached() {
        DaySpan sick = new DaySpan(TUESDAY, null);
        assertThat(PLAN.open(sick, Set.of(), TUESDAY)).hasValueSatisfying(call -> number(call, 1));
        assertThat(PLAN.open(sick, Set.of(1), TUESDAY)).isEmpty();
        assertThat(PLAN.open(sick, Set.of(), TUESDAY.plusDays(2))).hasValueSatisfying(call -> number(call, 2));
        assertThat(PLAN.open(sick, Set.of(2), TUESDAY.plusDays(6))).isEmpty();
        assertThat(PLAN.open(sick, Set.of(1, 2), TUESDAY.plusDays(7))).hasValueSatisfying(call -> number(call, 3));
    }

    @Test
    void aCallLapsesAfterFourteenDays() {
        DaySpan sick = new DaySpan(TUESDAY, null);
        LocalDate third = LocalDate.of(2026, 11, 17);
        assertThat(PLAN.open(sick, Set.of(), third.plusDays(14))).isPresent();
        assertThat(PLAN.open(sick, Set.of(), third.plusDays(15))).isEmpty();
    }

    @Test
    void whoIsWellAgainIsNotCalled() {
        DaySpan twoDays = new DaySpan(TUESDAY, TUESDAY.plusDays(1));
        assertThat(PLAN.open(twoDays, Set.of(), TUESDAY.plusDays(1))).isPresent();
        assertThat(PLAN.open(twoDays, Set.of(), TUESDAY.plusDays(2))).isEmpty();
        assertThat(PLAN.open(new DaySpan(TUESDAY, null), Set.of(), TUESDAY.minusDays(1)))
                .isEmpty();
    }

    private static void number(Terugbelplan.Call call, int number) {
        assertThat(call.number()).isEqualTo(number);
    }
}
