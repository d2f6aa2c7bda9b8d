package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Records in one transaction that a calculation begins or is broken off. */
@Stateless
@DenyAll
public class CalculationOrders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LockedRuns runs;

    @Inject
    private RunPeople people;

    @Inject
    private ResultStore results;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public Calculation start(long runId) {
        PayrollRun run = runs.forCaller(runId);
        Employer employer = em.find(Employer.class, run.employerId());
        run.startCalculation(caller.name(), today.now(), people.of(run).size(), employer.paymentDate(run.month()));
        results.delete(runId);
        trail.changed(new AuditEntry("salarisrun berekend", RunSubject.of(run), run.employerId(), ""));
        return new Calculation(runId, run.calculation());
    }

    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void cancel(long runId) {
        PayrollRun run = runs.forCaller(runId);
        run.cancelCalculation();
        results.delete(runId);
        trail.changed(new AuditEntry("berekening afgebroken", RunSubject.of(run), run.employerId(), ""));
    }
}
