package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** One try to approve, in one transaction that holds the run: nothing can slip in between looking and approving. */
@Stateless
@DenyAll
public class ApprovalAttempt {

    @Inject
    private LockedRuns runs;

    @Inject
    private RunFindings findings;

    @Inject
    private ControlTicks ticks;

    @Inject
    private Recalculation recalculation;

    @Inject
    private StaleRuns staleRuns;

    @Inject
    private ApprovedLoonbeslagen loonbeslagen;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** False when the facts, or what is stored, no longer give these results: the run is then stale. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public boolean approve(long runId, String hash) {
        PayrollRun run = runs.forCaller(runId);
        run.requireApprovable(caller.name(), hash);
        refuseWhileEarlierIsOpen(run);
        ticks.requireReady(run);
        if (!recalculation.gives(run, hash)) {
            run.becomeStale();
            return false;
        }
        run.approve(caller.name(), hash, today.now());
        staleRuns.laterThan(run);
        loonbeslagen.tell(run);
        trail.changed(new AuditEntry("salarisrun goedgekeurd", RunSubject.of(run), run.employerId(), details(run)));
        return true;
    }

    private void refuseWhileEarlierIsOpen(PayrollRun run) {
        findings.earlier(run).stream()
                .filter(open -> open.sequence() == 1)
                .findFirst()
                .ifPresent(open -> {
                    throw Refused.conflict("payroll.run.earlier-open", open.month());
                });
    }

    private static String details(PayrollRun run) {
        return run.totals().paidPeople() + " uitbetalingen, netto "
                + run.totals().net().decimal() + ", "
                + run.totals().leftOutPeople() + " overgeslagen; te controleren waarden bevestigd; uitkomst "
                + run.resultHash().orElseThrow();
    }
}
