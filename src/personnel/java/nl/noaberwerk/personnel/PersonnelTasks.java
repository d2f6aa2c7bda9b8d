package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The changed accounts to confirm, and what an employer still lacks before its people can be paid. */
@ApplicationScoped
public class PersonnelTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;

    @Inject
    private Employees employees;

    @Inject
    private Employers employers;

    @Inject
    private Caller caller;

    @Inject
    private BankConfirmations confirmations;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        if (caller.has(Role.SALARISADMINISTRATEUR, employerId) || caller.has(Role.HR_ADVISEUR, employerId)) {
            addAccounts(tasks, confirmations.waitingForCaller(employerId));
        }
        if (caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            addGaps(tasks, employerId);
        }
        return tasks;
    }

    private static void addAccounts(List<WaitingTask> tasks, int waiting) {
        if (waiting > 0) {
            String text =
                    Messages.text(waiting == 1 ? "personnel.task.confirm-one" : "personnel.task.confirm", waiting);
            tasks.add(new WaitingTask(text, "/personnel/accounts.xhtml", FIRST).about(waiting));
        }
    }

    private void addGaps(List<WaitingTask> tasks, long employerId) {
        if (!employees.any(employerId)) {
            tasks.add(new WaitingTask(Messages.text("personnel.task.import"), "/personnel/import.xhtml", FIRST));
        }
        if (employers.find(employerId).getWhkPercentage() == null) {
            String page = "/personnel/employer.xhtml?id=" + employerId;
            tasks.add(new WaitingTask(Messages.text("personnel.task.whk"), page, THIS_WEEK));
        }
    }
}
