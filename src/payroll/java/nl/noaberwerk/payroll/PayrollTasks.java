package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The runs that wait for the caller: to calculate, or to approve what another calculated. */
@ApplicationScoped
public class PayrollTasks implements WaitingTasks {

    private static final int THIS_WEEK = 50;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            return List.of();
        }
        String me = caller.name();
        return runs.ofEmployer(employerId).stream()
                .flatMap(run -> task(run, me).stream())
                .toList();
    }

    private static Optional<WaitingTask> task(PayrollRun run, String me) {
        if (run.status() == RunStatus.OPEN) {
            return Optional.of(waiting(run, "payroll.task.calculate"));
        }
        if (run.status() != RunStatus.CALCULATED) {
            return Optional.empty();
        }
        if (run.isStale()) {
            return Optional.of(waiting(run, "payroll.task.calculate-again"));
        }
        boolean mine = run.calculatedBy().filter(me::equals).isPresent();
        String key = mine ? "payroll.task.check" : "payroll.task.approve";
        return Optional.of(waiting(run, key));
    }

    private static WaitingTask waiting(PayrollRun run, String key) {
        String text = Messages.text(key, run.month(), run.totals().paidPeople());
        return new WaitingTask(text, "/payroll/run.xhtml?id=" + run.id(), THIS_WEEK).dueOn(run.paymentDate());
    }
}
