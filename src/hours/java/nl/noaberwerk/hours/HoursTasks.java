package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** Weeks that are over and not offered yet, weeks that a host does not agree with, and for the host what it must look at. */
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
            List<HostWeek> offered = approvals.list(employerId).stream()
                    .filter(week -> week.getState() == WeekState.OFFERED)
                    .toList();
            add(tasks, "hours.task.approve", offered.size(), "/hours/approvals.xhtml", THIS_WEEK);
        }
        if (caller.has(Role.HR_ADVISEUR, employerId) || caller.has(Role.LEIDINGGEVENDE, employerId)) {
            LocalDate lastWeek = today.date().minusWeeks(1);
            List<WorkedWeeks.Listed> listed = weeks.list(employerId, lastWeek);
            long disputed = listed.stream()
                    .filter(week -> week.state() == WeekState.DISPUTED)
                    .count();
            long open = listed.stream()
                    .filter(week -> week.state() == WeekState.OPEN)
                    .filter(week -> week.monday().equals(WorkedWeeks.monday(lastWeek)))
                    .count();
            add(tasks, "hours.task.disputed", disputed, "/hours/weeks.xhtml", FIRST);
            add(tasks, "hours.task.open", open, "/hours/weeks.xhtml", THIS_WEEK);
        }
        return tasks;
    }

    private static void add(List<WaitingTask> tasks, String key, long count, String link, int weight) {
        if (count > 0) {
            String text = Messages.text(count == 1 ? key + "-one" : key, count);
            tasks.add(new WaitingTask(text, link, weight).about(count));
        }
    }
}
