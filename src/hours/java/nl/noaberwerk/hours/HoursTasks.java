package nl.noaberwerk.hours;

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

/** Weeks that are over and not filled in, that a host disputes or leaves lying; for the host what waits for its word. */
@ApplicationScoped
public class HoursTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;

    @Inject
    private WorkedWeeks weeks;

    @Inject
    private HostApprovals approvals;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        if (caller.has(Role.INLENER, employerId)) {
            forHost(tasks, approvals.list(employerId));
        }
        if (caller.has(Role.HR_ADVISEUR, employerId) || caller.has(Role.LEIDINGGEVENDE, employerId)) {
            forLeader(tasks, weeks.list(employerId, today.date().minusWeeks(1)));
        }
        return tasks;
    }

    private static void forHost(List<WaitingTask> tasks, List<HostApprovals.Offered> offered) {
        long waiting = offered.stream()
                .filter(one -> one.week().getState() == WeekState.OFFERED)
                .count();
        long corrections =
                offered.stream().mapToLong(HostApprovals.Offered::corrections).sum();
        add(tasks, "hours.task.approve", waiting, "/hours/approvals.xhtml", THIS_WEEK);
        add(tasks, "hours.task.correction", corrections, "/hours/approvals.xhtml", THIS_WEEK);
    }

    private void forLeader(List<WaitingTask> tasks, List<ListedWeek> listed) {
        List<ListedWeek> open =
                listed.stream().filter(week -> week.state() == WeekState.OPEN).toList();
        add(tasks, "hours.task.disputed", count(listed, WeekState.DISPUTED), "/hours/weeks.xhtml", FIRST);
        open.stream().map(ListedWeek::sunday).min(Comparator.naturalOrder()).ifPresent(oldest -> {
            LocalDate due = oldest.plusDays(WeekSheet.DAYS);
            int weight = due.isBefore(today.date()) ? FIRST : THIS_WEEK;
            tasks.add(task("hours.task.open", open.size(), "/hours/weeks.xhtml", weight)
                    .dueOn(due));
        });
        LocalDate longAgo = today.date().minusDays(WeekSheet.DAYS);
        long silent = listed.stream()
                .filter(week -> week.state() == WeekState.OFFERED)
                .filter(week ->
                        week.offered().filter(day -> day.isBefore(longAgo)).isPresent())
                .count();
        add(tasks, "hours.task.silent", silent, "/hours/weeks.xhtml", THIS_WEEK);
    }

    private static long count(List<ListedWeek> listed, WeekState state) {
        return listed.stream().filter(week -> week.state() == state).count();
    }

    private static void add(List<WaitingTask> tasks, String key, long count, String link, int weight) {
        if (count > 0) {
            tasks.add(task(key, count, link, weight));
        }
    }

    private static WaitingTask task(String key, long count, String link, int weight) {
        return new WaitingTask(Messages.text(count == 1 ? key + "-one" : key, count), link, weight).about(count);
    }
}
