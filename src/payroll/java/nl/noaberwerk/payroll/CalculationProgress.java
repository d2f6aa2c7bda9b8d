package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Messages;

/**
 * The steps of a calculation, as the batch job takes them: what is to do, a block, the end.
 *
 * <p>No role is checked here: the order was given by somebody who may, and after a crash the job goes on without a caller.
 */
@ApplicationScoped
public class CalculationProgress {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LockedRuns runs;

    @Inject
    private RunPeople people;

    @Inject
    private BlockCalculation blocks;

    @Inject
    private ResultStore results;

    @Inject
    private RunCompletion completion;

    /** The employments that are still to be done; none when the calculation is no longer wanted. */
    @Transactional
    public List<Long> toDo(Calculation calculation) {
        PayrollRun run = em.find(PayrollRun.class, calculation.runId());
        return run != null && LockedRuns.isGoingOn(run, calculation) ? people.toDo(run) : List.of();
    }

    /** Computes the block and stores it, all or nothing; false when the calculation is no longer wanted. */
    @Transactional
    public boolean calculate(Calculation calculation, List<Long> employmentIds) {
        PayrollRun run = em.find(PayrollRun.class, calculation.runId());
        return results.store(calculation, blocks.of(run, employmentIds));
    }

    /** Draws up the result once everybody is done. */
    @Transactional
    public void finish(Calculation calculation) {
        runs.calculating(calculation).ifPresent(completion::complete);
    }

    /** The job could not be done: back to open, with a finding, rather than for ever busy. */
    @Transactional
    public void fail(Calculation calculation) {
        runs.calculating(calculation).ifPresent(run -> {
            run.cancelCalculation();
            results.delete(run.id());
            results.storeFindings(run.id(), List.of(FindingDraft.ofRun(failure(), 1)));
        });
    }

    private static Remark failure() {
        return new Remark(
                Severity.BLOCKING,
                "berekening-afgebroken",
                Messages.text("payroll.finding.aborted"),
                Messages.text("payroll.finding.aborted.remedy"));
    }
}
