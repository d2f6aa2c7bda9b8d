package nl.noaberwerk.arbo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** What of the calendar waits for the coordinator: incidents have tasks of their own. */
@ApplicationScoped
public class ArboTasks implements WaitingTasks {

    private static final int LATE = 80;
    private static final int COMING = 30;

    @Inject
    private CalendarReader calendar;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.ARBOCOORDINATOR, employerId)) {
            return List.of();
        }
        LocalDate day = today.date();
        List<CalendarItem> items = calendar.of(employerId, day).stream()
                .filter(one -> one.kind() != CalendarKind.INCIDENT)
                .toList();
        List<WaitingTask> tasks = new ArrayList<>();
        add(tasks, items.stream().filter(one -> one.isLate(day)).toList(), "arbo.task.late", LATE);
        add(tasks, items.stream().filter(one -> one.isSoon(day)).toList(), "arbo.task.soon", COMING);
        return tasks;
    }

    private static void add(List<WaitingTask> tasks, List<CalendarItem> items, String key, int weight) {
        items.stream()
                .map(CalendarItem::day)
                .min(Comparator.naturalOrder())
                .ifPresent(first ->
                        tasks.add(new WaitingTask(Messages.text(key, items.size()), "/arbo/index.xhtml", weight)
                                .dueOn(first)
                                .about(items.size())));
    }
}
