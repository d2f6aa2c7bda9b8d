package nl.noaberwerk.hrm;

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

/** What waits for an hr-adviseur: the own cases one by one, and how many of all are late or have nobody. */
@ApplicationScoped
public class AdviceTasks implements WaitingTasks {

    private static final int TODAY = 100;
    private static final int THIS_WEEK = 60;
    private static final int AHEAD = 7;
    private static final int MOST = 30;
    private static final String PAGE = "/hrm/case.xhtml?id=";
    private static final String LIST = "/hrm/cases.xhtml";

    @Inject
    private AdviceRows rows;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.HR_ADVISEUR, employerId)) {
            return List.of();
        }
        LocalDate day = today.date();
        List<WaitingTask> tasks = new ArrayList<>();
        for (AdviceRow row : rows.own(employerId, day.plusDays(AHEAD), MOST)) {
            tasks.add(own(row, day));
        }
        AdvicePage.Standing standing = rows.standing(employerId);
        if (standing.late() > 0) {
            tasks.add(new WaitingTask(Messages.text("hrm.task.late", standing.late()), LIST + "?show=LATE", THIS_WEEK)
                    .about(standing.late()));
        }
        if (standing.unassigned() > 0) {
            tasks.add(new WaitingTask(
                            Messages.text("hrm.task.unassigned", standing.unassigned()), LIST + "?adviser=-", THIS_WEEK)
                    .about(standing.unassigned()));
        }
        return tasks;
    }

    private WaitingTask own(AdviceRow row, LocalDate day) {
        boolean answer = row.state() == AdviceState.OPEN
                && row.adviser().filter(caller.name()::equals).isPresent();
        LocalDate due = answer ? row.deadline() : row.followUpOn().orElse(row.deadline());
        String text = Messages.text(answer ? "hrm.task.answer" : "hrm.task.follow-up", row.number(), row.category());
        return new WaitingTask(text, PAGE + row.id(), due.isAfter(day) ? THIS_WEEK : TODAY)
                .dueOn(due)
                .of(caller.name());
    }
}
