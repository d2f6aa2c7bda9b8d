package nl.noaberwerk.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The approved runs of which the wages still have to go to the bank. */
@ApplicationScoped
public class FinanceTasks implements WaitingTasks {

    private static final int BEFORE_THE_REST_OF_THE_WEEK = 70;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            return List.of();
        }
        return em.createQuery(
                        "select r from PayrollRun r where r.employerId = :employer and r.status = APPROVED"
                                + " and r.totals.paidPeople > 0 and not exists (select f from PaymentFile f"
                                + " where f.runId = r.id and f.withdrawnAt is null) order by r.month, r.sequence",
                        PayrollRun.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .map(FinanceTasks::task)
                .toList();
    }

    private static WaitingTask task(PayrollRun run) {
        return new WaitingTask(
                        Messages.text(
                                "finance.task.payments",
                                run.month(),
                                run.totals().paidPeople()),
                        "/finance/payments.xhtml?run=" + run.id(),
                        BEFORE_THE_REST_OF_THE_WEEK)
                .dueOn(run.paymentDate());
    }
}
