package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The log of data breaches: what happened, what was done, and until when it can still be reported in time. */
@Stateless
@DenyAll
public class DataBreaches {

    private static final String TERM = "privacy.datalek-melden";
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private GuardedText guard;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A breach, until when it must be reported, and what was done. */
    public record Line(DataBreach breach, Instant due, List<DataBreachStep> steps) {

        public boolean isDone(DataBreachStep.Act act) {
            return steps.stream().anyMatch(step -> step.getAct() == act);
        }

        /** Whether it must still be reported. */
        public boolean isToReport() {
            return breach.isRisk() && !isDone(DataBreachStep.Act.REPORTED) && !isDone(DataBreachStep.Act.CLOSED);
        }
    }

    /** Every breach of the employer, the newest first. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Line> all(long employerId) {
        caller.requireEmployer(employerId);
        Map<Long, List<DataBreachStep>> steps = database.createQuery(
                        "select s from DataBreachStep s, DataBreach b where b.id = s.breachId"
                                + " and b.employerId = :employer order by s.id",
                        DataBreachStep.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .collect(Collectors.groupingBy(DataBreachStep::getBreachId));
        Duration term =
                Duration.ofHours(lawBook.current().number(TERM, today.date()).longValueExact());
        return database.createQuery(
                        "select b from DataBreach b where b.employerId = :employer order by b.knownAt desc, b.id desc",
                        DataBreach.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .map(breach ->
                        new Line(breach, breach.getKnownAt().plus(term), steps.getOrDefault(breach.getId(), List.of())))
                .toList();
    }

    /** Records a breach. @throws Refused when the moment is still to come, or nothing was written */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR})
    public void record(long employerId, NewBreach found) {
        caller.requireEmployer(employerId);
        if (found.knownAt() == null || found.knownAt().isAfter(today.now())) {
            throw Refused.badRequest("privacy.breach.known-at");
        }
        if (found.persons() < 0) {
            throw Refused.badRequest("privacy.breach.persons");
        }
        String written = new NewRecord(null, found.what()).requiredText("privacy.breach.what", LONGEST);
        String what = guard.require("Wat is er gebeurd", written, LONGEST);
        database.persist(new DataBreach(
                employerId,
                new NewBreach(found.knownAt(), what, found.persons(), found.risk()),
                today.now(),
                caller.name()));
        auditTrail.changed(new AuditEntry("datalek vastgelegd", "datalekken", employerId, ""));
    }

    /** Records what was done just now. @throws Refused without a note */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR})
    public void step(long breachId, DataBreachStep.Act act, String note) {
        DataBreach breach = Optional.ofNullable(database.find(DataBreach.class, breachId))
                .orElseThrow(() -> Refused.notFound("privacy.breach.unknown", breachId));
        caller.requireEmployer(breach.getEmployerId());
        String written = new NewRecord(null, note).requiredText("privacy.breach.note", LONGEST_NOTE);
        String done = guard.require("Toelichting", written, LONGEST_NOTE);
        database.persist(new DataBreachStep(breachId, act, done, today.now(), caller.name()));
        auditTrail.changed(
                new AuditEntry("datalek: " + act.label(), "datalek " + breachId, breach.getEmployerId(), ""));
    }
}
