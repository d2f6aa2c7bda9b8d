package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;

/** Runs for whoever is about to change them: locked until the transaction ends, so that all changes come one by one. */
@ApplicationScoped
class LockedRuns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** @throws Refused 404 when there is no such run; nl.noaberwerk.platform.EmployerForbidden when it is not hers */
    PayrollRun forCaller(long runId) {
        PayrollRun run = locked(runId).orElseThrow(() -> Refused.notFound("payroll.run.unknown", runId));
        caller.requireEmployer(run.employerId());
        return run;
    }

    /** The run, if this calculation of it is still going on; for the batch job, which may have no caller. */
    Optional<PayrollRun> calculating(Calculation calculation) {
        return locked(calculation.runId()).filter(run -> isGoingOn(run, calculation));
    }

    static boolean isGoingOn(PayrollRun run, Calculation calculation) {
        return run.status() == RunStatus.CALCULATING && run.calculation() == calculation.number();
    }

    private Optional<PayrollRun> locked(long runId) {
        return Optional.ofNullable(em.find(PayrollRun.class, runId, LockModeType.PESSIMISTIC_WRITE));
    }
}
