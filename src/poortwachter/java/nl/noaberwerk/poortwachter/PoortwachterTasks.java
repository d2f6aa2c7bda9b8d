package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** On the home page: what is overdue and what must be done this week, and cases that nobody looks after. */
@ApplicationScoped
public class PoortwachterTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;
    private static final String PAGE = "/poortwachter/tasks.xhtml";

    @Inject
    private Tasks tasks;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> waiting = new ArrayList<>();
        if (caller.has(Role.ARBOCOORDINATOR, employerId) || caller.has(Role.HR_ADVISEUR, employerId)) {
            TaskPage mine = counts(employerId, Optional.of(caller.name()), false);
            TaskPage nobodys = counts(employerId, Optional.empty(), true);
            String own = "&casemanager=" + caller.name();
            add(waiting, mine.overdue(), "overdue", PAGE + "?termijn=OVERDUE" + own);
            add(waiting, mine.week(), "week", PAGE + "?termijn=WEEK" + own);
            add(waiting, nobodys.overdue() + nobodys.week(), "nobody", PAGE + "?termijn=ALL&casemanager=-");
        }
        return waiting;
    }

    private TaskPage counts(long employerId, Optional<String> casemanager, boolean unassigned) {
        return tasks.counts(employerId, new TaskSearch(TaskSearch.Term.ALL, casemanager, unassigned, ""));
    }

    private static void add(List<WaitingTask> waiting, int number, String what, String link) {
        if (number > 0) {
            String key = "poortwachter.task." + what + (number == 1 ? "-one" : "");
            waiting.add(new WaitingTask(Messages.text(key, number), link, what.equals("week") ? THIS_WEEK : FIRST));
        }
    }
}
