package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The salary runs of the employers that the caller may see. */
@Stateless
@DenyAll
public class PayrollRuns {

    private static final String FINAL =
            "(nl.noaberwerk.payroll.RunStatus.APPROVED, nl.noaberwerk.payroll.RunStatus.CLOSED)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Employers employers;

    @Inject
    private RunPeople people;

    @Inject
    private LockedRuns locked;

    @Inject
    private ResultStore results;

    @Inject
    private StaleRuns staleRuns;

    @Inject
    private AuditTrail trail;

    /**
     * The run of that month that is still to be approved; a new one when there is none.
     *
     * @throws Refused when the month lies before one that was approved, or when everybody was paid already
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public Opened open(long employerId, YearMonth month) {
        caller.requireEmployer(employerId);
        oneAtATime(employerId);
        List<PayrollRun> runs = runsOf(employerId, month);
        return runs.stream()
                .filter(run -> !run.status().isFinal())
                .findFirst()
                .map(run -> new Opened(run, false))
                .orElseGet(() -> new Opened(opened(employerId, month, runs.size() + 1), true));
    }

    /** @param isNew false when the run existed already */
    public record Opened(PayrollRun run, boolean isNew) {}

    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public PayrollRun get(long runId) {
        PayrollRun run = em.find(PayrollRun.class, runId);
        if (run == null) {
            throw Refused.notFound("payroll.run.unknown", runId);
        }
        caller.requireEmployer(run.employerId());
        return run;
    }

    /** The runs of one employer, the latest month first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<PayrollRun> ofEmployer(long employerId) {
        caller.requireEmployer(employerId);
        return em.createQuery(
                        "select r from PayrollRun r where r.employerId = :employer order by r.month desc, r.sequence desc",
                        PayrollRun.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** The runs of every employer that the caller may see, the latest month first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<PayrollRun> all() {
        Optional<Set<Long>> own = caller.employers();
        return em.createQuery("select r from PayrollRun r order by r.month desc, r.sequence desc", PayrollRun.class)
                .getResultStream()
                .filter(run -> own.map(ids -> ids.contains(run.employerId())).orElse(true))
                .toList();
    }

    /** The run, for those who make files of it. @throws Refused 409 before approval */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public PayrollRun approved(long runId) {
        PayrollRun run = get(runId);
        run.requireApproved();
        return run;
    }

    /** Nothing follows any more on this run. @throws Refused 409 unless it was approved */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public PayrollRun close(long runId) {
        PayrollRun run = locked.forCaller(runId);
        run.close();
        trail.changed(new AuditEntry("salarisrun afgesloten", RunSubject.of(run), run.employerId(), ""));
        return run;
    }

    /**
     * Takes a run that was opened by mistake away with its results, so that later months no longer wait for it.
     *
     * @throws Refused 409 while it is being calculated, and once it was approved
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void remove(long runId) {
        PayrollRun run = locked.forCaller(runId);
        run.requireRemovable();
        results.delete(runId);
        staleRuns.laterThan(run);
        trail.changed(new AuditEntry(
                "salarisrun verwijderd",
                RunSubject.of(run),
                run.employerId(),
                "stand was: " + run.status().label()));
        em.remove(run);
    }

    /** What is wrong or wants a look: the gravest first, the run as a whole before its people; nothing yet while it is being calculated. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Finding> findings(long runId) {
        if (get(runId).status() == RunStatus.CALCULATING) {
            return List.of();
        }
        return em.createQuery(
                        "select f from Finding f where f.runId = :run order by f.personnelNumber, f.id", Finding.class)
                .setParameter("run", runId)
                .getResultStream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> finding.personnelNumber().isPresent()))
                .toList();
    }

    /** The run of the month before that results can be compared with: the first one of the same employer. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<PayrollRun> ofMonthBefore(long runId) {
        PayrollRun run = get(runId);
        return runsOf(run.employerId(), run.month().minusMonths(1));
    }

    private PayrollRun opened(long employerId, YearMonth month, int sequence) {
        PayrollRun run = new PayrollRun(
                employerId, month, sequence, employers.find(employerId).paymentDate(month));
        if (sequence == 1) {
            refuseBeforeApproved(employerId, month);
        } else if (people.of(run).isEmpty()) {
            throw new Refused("payroll.run.everybody-paid", month);
        }
        em.persist(run);
        trail.changed(new AuditEntry("salarisrun geopend", RunSubject.of(run), employerId, "reeks " + sequence));
        return run;
    }

    private void refuseBeforeApproved(long employerId, YearMonth month) {
        em.createQuery(
                        "select r from PayrollRun r where r.employerId = :employer and r.status in " + FINAL
                                + " order by r.month desc",
                        PayrollRun.class)
                .setParameter("employer", employerId)
                .setMaxResults(1)
                .getResultStream()
                .filter(approved -> approved.month().isAfter(month))
                .findFirst()
                .ifPresent(approved -> {
                    throw new Refused("payroll.run.before-approved", month, approved.month());
                });
    }

    private List<PayrollRun> runsOf(long employerId, YearMonth month) {
        return em.createQuery(
                        "select r from PayrollRun r where r.employerId = :employer and r.month = :month order by r.sequence",
                        PayrollRun.class)
                .setParameter("employer", employerId)
                .setParameter("month", month)
                .getResultList();
    }

    /** Two clerks who open the same month at once get the same run. */
    private void oneAtATime(long employerId) {
        em.createNativeQuery("select 1 from employer where id = :employer for no key update")
                .setParameter("employer", employerId)
                .getResultList();
    }
}
