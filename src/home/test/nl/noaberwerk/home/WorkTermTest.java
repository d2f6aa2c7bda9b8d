package nl.noaberwerk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.WaitingTask;
import org.junit.jupiter.api.Test;

/** When a task must be done, in the words of the home page. */
class WorkTermTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private static final WaitingTask TASK = new WaitingTask("x", "/a.xhtml", 10);

    @Test
    void aTaskIsPlacedByItsLastDay() {
        assertThat(WorkTerm.of(TODAY.minusDays(1), TODAY)).isEqualTo(WorkTerm.LATE);
        assertThat(WorkTerm.of(TODAY, TODAY)).isEqualTo(WorkTerm.TODAY);
        assertThat(WorkTerm.of(LocalDate.parse("2026-11-15"), TODAY)).isEqualTo(WorkTerm.WEEK);
        assertThat(WorkTerm.of(LocalDate.parse("2026-11-16"), TODAY)).isEqualTo(WorkTerm.LATER);
    }

    @Test
    void onSundayTheWeekEndsToday() {
        LocalDate sunday = LocalDate.parse("2026-11-15");
        assertThat(WorkTerm.of(sunday.plusDays(1), sunday)).isEqualTo(WorkTerm.LATER);
    }

    @Test
    void withoutADayItsWeightDecides() {
        assertThat(WorkTerm.of(new WaitingTask("x", "/a.xhtml", 120), TODAY)).isEqualTo(WorkTerm.TODAY);
        assertThat(WorkTerm.of(new WaitingTask("x", "/a.xhtml", 50), TODAY)).isEqualTo(WorkTerm.WEEK);
        assertThat(WorkTerm.of(TASK, TODAY)).isEqualTo(WorkTerm.LATER);
        assertThat(WorkTerm.of(new WaitingTask("x", "/a.xhtml", 120).dueOn(TODAY.plusDays(30)), TODAY))
                .as("a known day goes before a weight")
                .isEqualTo(WorkTerm.LATER);
    }

    @Test
    void onAnyDayALaterTaskIsNeverInAnEarlierGroup() {
        Random random = new Random(5);
        for (int time = 0; time < 5_000; time++) {
            LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate due = today.plusDays(random.nextInt(60) - 20);
            WorkTerm term = WorkTerm.of(due, today);
            assertThat(WorkTerm.of(due.plusDays(1), today)).isGreaterThanOrEqualTo(term);
            assertThat(term == WorkTerm.LATE).isEqualTo(due.isBefore(today));
            if (term == WorkTerm.WEEK) {
                assertThat(due.minusDays(today.getDayOfWeek().getValue() - 1L))
                        .as("still the week of today")
                        .isBeforeOrEqualTo(today.with(DayOfWeek.SUNDAY));
            }
        }
    }

    @Test
    void theCountsOfTheMailSayHowMuchIsLate() {
        EmployerName employer = new EmployerName(1, "Test");
        HomeTask late = new HomeTask(TASK.in("Verzuim").about(3), employer, WorkTerm.LATE, "", false);
        HomeTask soon = new HomeTask(TASK.in("Verzuim").about(2), employer, WorkTerm.WEEK, "", false);
        HomeTask other = new HomeTask(TASK.in("Salaris"), employer, WorkTerm.LATER, "", false);
        assertThat(WorkCount.of(List.of(other, soon, late)))
                .containsExactly(new WorkCount("Verzuim", 5, 3), new WorkCount("Salaris", 1, 0));
    }

    @Test
    void theFilterShowsOnlyWhatWasChosen() {
        EmployerName employer = new EmployerName(1, "Test");
        HomeTask hers = new HomeTask(TASK.in("Verzuim").of("hr"), employer, WorkTerm.WEEK, "", true);
        assertThat(new HomeChoice.Filter("Verzuim", WorkTerm.WEEK, true, false).shows(hers))
                .isTrue();
        assertThat(new HomeChoice.Filter("Salaris", null, false, false).shows(hers))
                .isFalse();
        assertThat(new HomeChoice.Filter(null, WorkTerm.LATE, false, false).shows(hers))
                .isFalse();
        assertThat(Optional.of(HomeChoice.Filter.ALL).filter(HomeChoice.Filter::narrows))
                .isEmpty();
    }
}
