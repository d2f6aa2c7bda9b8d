package nl.noaberwerk.home;

import java.time.LocalDate;
import java.util.Comparator;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.WaitingTask;

/**
 * A task as the home page shows it.
 *
 * @param onBehalfOf the full name of who is away and handed it over; empty for the caller's own
 * @param hers whether it is assigned to the caller, or to somebody for whom she stands in
 */
public record HomeTask(WaitingTask task, EmployerName employer, WorkTerm term, String onBehalfOf, boolean hers) {

    /** The earliest day first, tasks without a day after them by weight. */
    static final Comparator<HomeTask> ORDER = Comparator.comparing(
                    (HomeTask one) -> one.task().due().orElse(LocalDate.MAX))
            .thenComparing(one -> -one.task().weight())
            .thenComparing(one -> one.employer().name())
            .thenComparing(one -> one.task().text());

    /** The heading of the area, or nothing. */
    public String area() {
        return task.area().orElse("");
    }

    /** Null when no day is known. */
    public LocalDate due() {
        return task.due().orElse(null);
    }
}
