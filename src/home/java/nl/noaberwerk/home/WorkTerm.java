package nl.noaberwerk.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.noaberwerk.platform.WaitingTask;

/** When a task must be done, seen from today; the home page groups by it. */
public enum WorkTerm {
    LATE("Te laat"),
    TODAY("Vandaag"),
    WEEK("Deze week"),
    LATER("Later");

    private static final int FIRST = 100;
    private static final int SOON = 50;

    private final String label;

    WorkTerm(String label) {
        this.label = label;
    }

    /** In Dutch, as a heading. */
    public String getLabel() {
        return label;
    }

    /** By its last day; a task without one by its weight. A week ends on Sunday. */
    public static WorkTerm of(WaitingTask task, LocalDate today) {
        return task.due().map(due -> of(due, today)).orElseGet(() -> byWeight(task.weight()));
    }

    static WorkTerm of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return LATE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : WEEK;
    }

    private static WorkTerm byWeight(int weight) {
        if (weight >= FIRST) {
            return TODAY;
        }
        return weight >= SOON ? WEEK : LATER;
    }
}
