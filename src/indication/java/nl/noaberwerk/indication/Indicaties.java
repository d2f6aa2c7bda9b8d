package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The Wsw-indicaties: special personal data for few eyes, and every look is recorded. */
@Stateless
@DenyAll
public class Indicaties {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** The decisions about the person of this employment as recorded, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Indicatie> of(long employmentId) {
        Employment employment = requireEmployment(employmentId);
        auditTrail.read(new AuditEntry("indicatie", subject(employment), employment.getEmployerId(), ""));
        return history(employment.getPersonId());
    }

    /** Records a decision, or mends one that was recorded about the same day. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void record(long employmentId, Besluit besluit, String reason) {
        Employment employment = requireEmployment(employmentId);
        check(besluit);
        Optional<Besluit> same = history(employment.getPersonId()).stream()
                .map(Indicatie::getBesluit)
                .filter(known -> known.decidedOn().equals(besluit.decidedOn()))
                .findFirst();
        if (same.equals(Optional.of(besluit))) {
            throw new Refused("indication.change.nothing-differs");
        }
        Recording recording = new Recording(besluit.decidedOn(), today.now(), caller.name(), reason);
        database.persist(new Indicatie(employment.getPersonId(), besluit, recording));
        auditTrail.changed(
                new AuditEntry("indicatie vastgelegd", subject(employment), employment.getEmployerId(), reason));
    }

    private void check(Besluit besluit) {
        if (besluit.decidedOn() == null || besluit.validUntil() == null) {
            throw new Refused("indication.import.one-date.reason");
        }
        if (besluit.validUntil().isBefore(besluit.decidedOn())) {
            throw new Refused(
                    "indication.import.ends-before-decision.reason", besluit.validUntil(), besluit.decidedOn());
        }
        if (besluit.decidedOn().isAfter(today.date())) {
            throw new Refused("indication.import.decided-in-future.reason", besluit.decidedOn());
        }
    }

    private List<Indicatie> history(long personId) {
        return database.createQuery("select i from Indicatie i where i.personId = :person", Indicatie.class)
                .setParameter("person", personId)
                .getResultStream()
                .sorted(Indicatie.ORDER.reversed())
                .toList();
    }

    private Employment requireEmployment(long id) {
        Employment employment = database.find(Employment.class, id);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", id);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }

    private static String subject(Employment employment) {
        return "persoon " + employment.getPersonnelNumber();
    }
}
