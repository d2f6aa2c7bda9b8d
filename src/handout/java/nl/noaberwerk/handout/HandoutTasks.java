package nl.noaberwerk.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The approved runs, paid not long ago or soon to be, of which the payslips are still to be handed out. */
@ApplicationScoped
public class HandoutTasks implements WaitingTasks {

    private static final int THIS_WEEK = 50;
    private static final int WEEKS_BACK = 6;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Handouts handouts;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            return List.of();
        }
        LocalDate since = today.date().minusWeeks(WEEKS_BACK);
        Map<Long, Handouts.Stage> last = handouts.lastOfEmployer(employerId);
        return runs.ofEmployer(employerId).stream()
                .filter(run -> run.status().isFinal() && run.totals().paidPeople() > 0)
                .filter(run -> !run.paymentDate().isBefore(since))
                .filter(run ->
                        !last.containsKey(run.id()) || last.get(run.id()).mark().isEmpty())
                .map(HandoutTasks::task)
                .toList();
    }

    private static WaitingTask task(PayrollRun run) {
        return new WaitingTask(
                        Messages.text("handout.task", run.month(), run.totals().paidPeople()),
                        "/handout/handout.xhtml?run=" + run.id(),
                        THIS_WEEK)
                .dueOn(run.paymentDate());
    }
}
