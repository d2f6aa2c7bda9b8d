package nl.noaberwerk.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** Days that the employer fixes as vakantie for a group; the cao allows eight a year (domain 1.2). */
class FixedLeavesInDatabaseTest extends LeaveOfSomebody {

    private static AskedFixedLeave asked(String first, String last, Set<Long> without) {
        return new AskedFixedLeave("Hal 1", "", day(first), day(last), "De hal is dicht", without);
    }

    private FixedLeave fix(String first, String last) {
        return desk.doing(() -> desk.the(FixedLeaves.class).carryOut(1, asked(first, last, Set.of())));
    }

    private PlannedFixedLeave planned(String first, String last) {
        return desk.doing(() -> desk.the(FixedLeaves.class).plan(1, asked(first, last, Set.of()))).stream()
                .filter(one -> one.employmentId() == id)
                .findFirst()
                .orElseThrow();
    }

    private void undo(FixedLeave fixed) {
        desk.does(() -> desk.the(FixedLeaves.class).undo(fixed.getId(), "De hal blijft open"));
    }

    /** 28 to 31 December 2026 is Monday to Thursday of 7 hours: 124 less 28 hours. */
    @Test
    void theDryRunTellsWhatItTakesAndRecordsNoDay() {
        PlannedFixedLeave one = planned("2026-12-28", "2026-12-31");
        assertThat(one.problem()).isEmpty();
        assertThat(one.days()).hasSize(4);
        assertThat(one.hours()).isEqualByComparingTo("28");
        assertThat(one.left()).isEqualByComparingTo("96");
        assertThat(account().balance().planned()).isEqualByComparingTo("0");
    }

    @Test
    void everybodyOfTheGroupIsFreeAndItComesOffTheBalance() {
        FixedLeave fixed = fix("2026-12-28", "2026-12-31");
        assertThat(fixed.getForWhom()).isEqualTo("Hal 1");
        assertThat(fixed.getPeople()).isPositive();
        assertThat(account().balance().planned()).isEqualByComparingTo("28");
        assertSumIsBalance();
        undo(fixed);
    }

    @Test
    void undoingIsANewFactAndBringsTheHoursBackOnce() {
        FixedLeave fixed = fix("2026-12-28", "2026-12-31");
        undo(fixed);
        assertThat(account().balance().planned()).isEqualByComparingTo("0");
        assertSumIsBalance();
        assertThat(desk.doing(() -> desk.the(FixedLeaves.class).of(1)))
                .extracting(FixedLeave::getUndoes)
                .startsWith(fixed.getId(), (Long) null);
        assertThatThrownBy(() -> undo(fixed)).isInstanceOf(Refused.class).hasMessageContaining("al ongedaan");
        assertThatThrownBy(() -> desk.tables.execute("update fixed_leave set people = 1"))
                .hasStackTraceContaining("append only");
    }

    /** Nine working days, 14 to 24 December 2026: one more than the cao allows. */
    @Test
    void theCaoAllowsEightDaysAYear() {
        assertThat(planned("2026-12-14", "2026-12-24").problem())
                .hasValueSatisfying(
                        why -> assertThat(why).contains("hoogstens 8").contains("CNV 2021"));
        FixedLeave fixed = fix("2026-12-14", "2026-12-23");
        assertThat(planned("2026-12-28", "2026-12-28").problem())
                .hasValueSatisfying(why -> assertThat(why).contains("er zijn er al 8"));
        undo(fixed);
        assertThat(planned("2026-12-28", "2026-12-28").problem()).isEmpty();
    }

    @Test
    void whoIsFreeAlreadyOrDoesNotWorkThenIsLeftOutWithTheReason() {
        approve(ask("2026-12-07", "2026-12-08"));
        assertThat(planned("2026-12-07", "2026-12-08").problem()).contains("Heeft op deze dagen al verlof.");
        assertThat(planned("2026-12-08", "2026-12-09").days()).hasSize(1);
        assertThat(planned("2026-12-05", "2026-12-06").problem()).contains("Werkt dan niet volgens het rooster.");
        desk.does(() -> desk.the(LeaveAccounts.class)
                .change(id, Posting.CORRECTED, HourBucket.statutory(2026), new BigDecimal("-105"), "Dubbel geteld"));
        assertThat(planned("2026-12-14", "2026-12-14").problem())
                .hasValueSatisfying(why -> assertThat(why).contains("uur tekort"));
    }

    @Test
    void whoWasTickedOffKeepsTheHoursAndNobodyAtAllIsRefused() {
        List<Long> all =
                desk
                        .doing(() -> desk.the(FixedLeaves.class).plan(1, asked("2026-12-10", "2026-12-10", Set.of())))
                        .stream()
                        .map(PlannedFixedLeave::employmentId)
                        .toList();
        assertThatThrownBy(() -> desk.does(() ->
                        desk.the(FixedLeaves.class).carryOut(1, asked("2026-12-10", "2026-12-10", Set.copyOf(all)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("niemand");
        assertThat(account().balance().planned()).isEqualByComparingTo("0");
    }

    @Test
    void ofAnotherEmployerNobodyFixesDays() {
        assertThatThrownBy(() -> desk.does(
                        () -> desk.the(FixedLeaves.class).plan(2, asked("2026-12-28", "2026-12-28", Set.of()))))
                .isInstanceOf(EmployerForbidden.class);
    }

    @Test
    void onlyAheadAndWithinOneYearWithAReason() {
        assertThatThrownBy(() -> planned("2026-11-09", "2026-11-09")).hasMessageContaining("vooraf");
        assertThatThrownBy(() -> planned("2026-12-31", "2027-01-04")).hasMessageContaining("hetzelfde jaar");
        AskedFixedLeave without = new AskedFixedLeave("", "", day("2026-12-31"), null, " ", Set.of());
        assertThatThrownBy(() -> desk.does(() -> desk.the(FixedLeaves.class).carryOut(1, without)))
                .hasMessageContaining("Reden");
    }
}
