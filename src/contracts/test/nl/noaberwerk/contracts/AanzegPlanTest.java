package nl.noaberwerk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** By when it must be told whether a contract goes on (art. 7:668 BW), and when that is brought to mind. */
class AanzegPlanTest {

    private static final Law LAW = Law.load();

    private static AanzegPlan plan(String first, String last) {
        return AanzegPlan.of(LAW, Regeling.WSW, LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void aContractToTheEndOf2026IsToldAboutOn30NovemberAtTheLatest() {
        AanzegPlan plan = plan("2026-01-01", "2026-12-31");
        assertThat(plan.latest()).contains(LocalDate.parse("2026-11-30"));
        assertThat(plan.actBy()).isEqualTo("2026-11-30");
        assertThat(plan.isLate(LocalDate.parse("2026-11-30"))).isFalse();
        assertThat(plan.isLate(LocalDate.parse("2026-12-01"))).isTrue();
    }

    @Test
    void signalsComeTenFiveAndTwoWeeksBeforeAndOnTheLastWorkingDay() {
        assertThat(plan("2026-01-01", "2026-12-31").signals())
                .containsExactly(
                        LocalDate.parse("2026-09-21"),
                        LocalDate.parse("2026-10-26"),
                        LocalDate.parse("2026-11-16"),
                        LocalDate.parse("2026-11-30"));
    }

    @Test
    void aLastDayInTheWeekendIsWarnedOfOnTheFridayBefore() {
        // the contract ends on Saturday 28 November 2026, a month before is Wednesday 28 October; and one of Sunday
        // 31 January 2027, a month before is Thursday 31 December; 28 February 2027: Thursday 28 January
        AanzegPlan plan = plan("2026-01-01", "2027-03-31");
        assertThat(plan.latest()).contains(LocalDate.parse("2027-02-28"));
        assertThat(plan.actBy()).isEqualTo("2027-02-26");
    }

    @Test
    void inALeapYearTheMonthBeforeTheEndOfMarchEndsOnItsLeapDay() {
        assertThat(plan("2027-01-01", "2028-03-31").latest()).contains(LocalDate.parse("2028-02-29"));
        assertThat(plan("2027-01-01", "2028-03-29").latest()).contains(LocalDate.parse("2028-02-29"));
        assertThat(plan("2026-01-01", "2027-03-29").latest()).contains(LocalDate.parse("2027-02-28"));
    }

    @Test
    void aContractOfLessThanSixMonthsNeedNotBeToldAboutButIsStillBroughtToMind() {
        AanzegPlan plan = plan("2026-07-01", "2026-12-30");
        assertThat(plan.latest()).isEmpty();
        assertThat(plan.actBy()).isEqualTo("2026-12-30");
        assertThat(plan.signals()).isNotEmpty();
        assertThat(plan("2026-07-01", "2026-12-31").latest()).isPresent();
    }

    /** Ten thousand contracts: nothing that warns comes after what it warns of. */
    @Test
    void noSignalComesAfterTheDayThatItWarnsOf() {
        Random random = new Random(20261231);
        for (int i = 0; i < 10_000; i++) {
            LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate last = first.plusDays(random.nextInt(1_200));
            Regeling regeling = Regeling.values()[random.nextInt(Regeling.values().length)];
            AanzegPlan plan = AanzegPlan.of(LAW, regeling, first, last);
            LocalDate deadline = plan.latest().orElse(last);
            assertThat(plan.signals()).isSorted().doesNotHaveDuplicates().allMatch(day -> !day.isAfter(plan.actBy()));
            assertThat(plan.actBy()).isBeforeOrEqualTo(deadline);
            assertThat(plan.signals()).allMatch(LAW.workingDays(regeling)::isWorkingDay);
            assertThat(plan.signals().get(plan.signals().size() - 1)).isEqualTo(plan.actBy());
            plan.latest().ifPresent(day -> {
                assertThat(day.plusMonths(1)).isBeforeOrEqualTo(last);
                assertThat(day.plusDays(1).plusMonths(1)).isAfterOrEqualTo(last);
            });
        }
    }

    /** Ten thousand days: the bounds of the list and the plan of a contract say the same. */
    @Test
    void theListKnowsTheSameLateContractsAsThePlan() {
        Random random = new Random(668);
        for (int i = 0; i < 10_000; i++) {
            LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate last = today.plusDays(random.nextInt(400));
            AanzegPlan plan = AanzegPlan.of(LAW, Regeling.WSW, last.minusYears(2), last);
            TemporaryRows.Bounds bounds = TemporaryRows.Bounds.of(LAW, today);
            assertThat(last.isBefore(bounds.lateBefore())).isEqualTo(plan.isLate(today));
            LocalDate firstSignal = plan.latest().orElseThrow().minusWeeks(10);
            assertThat(!last.isAfter(bounds.nowThrough())).isEqualTo(!firstSignal.isAfter(today));
        }
    }
}
