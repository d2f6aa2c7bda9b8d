package nl.noaberwerk.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What waits for the caller in all areas, asked once per request and employer. */
@RequestScoped
public class OpenWork {

    @Inject
    private Instance<WaitingTasks> areas;

    @Inject
    private AskedArea asked;

    @Inject
    private Pages pages;

    private final Map<Long, List<WaitingTask>> known = new HashMap<>();

    /** The heaviest first; each with the area to which it belongs. */
    public List<WaitingTask> of(long employerId) {
        return known.computeIfAbsent(employerId, this::ask);
    }

    /** What has a last day, one task per day and kind: for a calendar. */
    public List<WaitingTask> deadlines(long employerId) {
        return areas.stream()
                .flatMap(area -> allowed(() -> asked.deadlines(area, employerId)).stream())
                .map(this::inItsArea)
                .toList();
    }

    private List<WaitingTask> ask(long employerId) {
        return areas.stream()
                .flatMap(area -> allowed(() -> asked.tasks(area, employerId)).stream())
                .map(this::inItsArea)
                .sorted(Comparator.comparingInt(WaitingTask::weight).reversed())
                .toList();
    }

    /** Who has a role elsewhere may be refused something here; that is no task of hers, and no reason to show nothing. */
    private static List<WaitingTask> allowed(Supplier<List<WaitingTask>> question) {
        try {
            return question.get();
        } catch (EmployerForbidden elsewhere) {
            return List.of();
        }
    }

    private WaitingTask inItsArea(WaitingTask task) {
        if (task.area().isPresent()) {
            return task;
        }
        String path = task.link().replaceFirst("\\?.*", "");
        return pages.areaOf(path).map(AreaMenu::title).map(task::in).orElse(task);
    }
}
