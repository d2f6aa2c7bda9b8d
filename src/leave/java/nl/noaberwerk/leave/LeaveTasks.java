package nl.noaberwerk.leave;

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

/** Leave that waits for an answer, and people who must be warned that hours lapse. */
@ApplicationScoped
public class LeaveTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;
    private static final int DAYS = 3;

    @Inject
    private LeaveDesk desk;

    @Inject
    private LeaveWarnings warnings;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        boolean hr = caller.has(Role.HR_ADVISEUR, employerId);
        if (hr || caller.has(Role.LEIDINGGEVENDE, employerId)) {
            answers(employerId, tasks);
        }
        if (hr) {
            warnings(employerId, tasks);
        }
        return tasks;
    }

    private void answers(long employerId, List<WaitingTask> tasks) {
        List<RequestPage.Row> waiting = desk.waiting(employerId);
        if (!waiting.isEmpty()) {
            LocalDate by = waiting.get(0).answerBy();
            String key = waiting.size() == 1 ? "leave.task.answer-one" : "leave.task.answer";
            int weight = by.isAfter(today.date().plusDays(DAYS)) ? THIS_WEEK : FIRST;
            tasks.add(
                    new WaitingTask(Messages.text(key, waiting.size(), by), "/leave/requests.xhtml?stand=OPEN", weight)
                            .dueOn(by)
                            .about(waiting.size()));
        }
    }

    private void warnings(long employerId, List<WaitingTask> tasks) {
        int many = warnings.waiting(employerId).size();
        if (many > 0) {
            String key = many == 1 ? "leave.task.warn-one" : "leave.task.warn";
            tasks.add(new WaitingTask(Messages.text(key, many), "/leave/warnings.xhtml", THIS_WEEK).about(many));
        }
    }
}
