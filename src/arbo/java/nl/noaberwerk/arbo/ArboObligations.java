package nl.noaberwerk.arbo;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What must be done by a day: subjects for the OR, exercises, instruction, checks of equipment. */
@Stateless
@DenyAll
public class ArboObligations {

    private static final int LONGEST_SUBJECT = 160;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EVIDENCE = 200;
    private static final int MOST_MONTHS = 120;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ArboReader reader;

    @Inject
    private ArboChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** By the day on which they must be done; also what was done. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<ArboObligation> list(long employerId) {
        caller.requireEmployer(employerId);
        return reader.obligations(employerId);
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public ArboObligation add(long employerId, Duty asked) {
        caller.requireEmployer(employerId);
        Asked.requireField("kind", asked.kind());
        checks.day("Uiterlijk", asked.due());
        if (asked.repeatMonths() < 0 || asked.repeatMonths() > MOST_MONTHS) {
            throw Refused.badRequest("arbo.obligation.repeat", MOST_MONTHS);
        }
        Duty duty = new Duty(
                asked.kind(),
                checks.text("Wat moet er gebeuren", asked.subject(), LONGEST_SUBJECT),
                asked.due(),
                asked.repeatMonths(),
                checks.text("Wie doet het", asked.owner(), LONGEST_NAME));
        ArboObligation obligation = new ArboObligation(employerId, duty, today.now(), caller.name());
        database.persist(obligation);
        changed("arboverplichting toegevoegd", obligation);
        return obligation;
    }

    /**
     * It was done today; what comes back gets its next day.
     *
     * @param evidence where it can be seen, such as the minutes
     * @throws Refused without evidence, or when it was done before
     */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public void done(long id, String evidence) {
        ArboObligation obligation = database.find(ArboObligation.class, id);
        if (obligation == null) {
            throw Refused.notFound("arbo.obligation.unknown", id);
        }
        caller.requireEmployer(obligation.getEmployerId());
        if (!obligation.isOpen()) {
            throw Refused.conflict("arbo.obligation.done-before");
        }
        obligation.done(today.date(), checks.text("Waar staat het bewijs", evidence, LONGEST_EVIDENCE));
        changed("arboverplichting gedaan", obligation);
        if (obligation.getDuty().repeatMonths() > 0) {
            database.persist(new ArboObligation(
                    obligation.getEmployerId(), obligation.getDuty().next(), today.now(), caller.name()));
        }
    }

    private void changed(String what, ArboObligation one) {
        trail.changed(new AuditEntry(
                what,
                "verplichting " + one.getId(),
                one.getEmployerId(),
                one.getDuty().kind().getLabel() + ": " + one.getDuty().subject() + ", uiterlijk "
                        + one.getDuty().due()));
    }
}
