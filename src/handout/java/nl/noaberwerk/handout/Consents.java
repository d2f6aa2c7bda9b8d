package nl.noaberwerk.handout;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who agreed to get her payslip electronically; who did not, gets paper. */
@Stateless
@DenyAll
public class Consents {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** All that was recorded about one employment, the newest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<PayslipConsent> of(long employmentId) {
        required(employmentId);
        return database.createQuery(
                        "select c from PayslipConsent c where c.employmentId = :id"
                                + " order by c.validFrom desc, c.recordedAt desc, c.id desc",
                        PayslipConsent.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    /** Which of the employments have agreed, on the day. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Set<Long> holdingOn(LocalDate day, Collection<Long> employmentIds) {
        return PayslipConsent.holdingOn(
                day,
                store.findAll(
                        PayslipConsent.class,
                        "select c from PayslipConsent c where c.employmentId in :list",
                        employmentIds));
    }

    /**
     * Records that somebody agreed, or no longer agrees.
     *
     * @throws Refused without day or manner, for a day to come, or when nothing differs
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void record(long employmentId, boolean given, ConsentManner manner, LocalDate validFrom) {
        Employment employment = required(employmentId);
        if (manner == null) {
            throw Refused.badRequest("handout.consent.manner");
        }
        // consent that is still to be given is no consent
        if (validFrom == null || validFrom.isAfter(today.date())) {
            throw new Refused("handout.consent.valid-from", today.date());
        }
        if (holdingOn(validFrom, List.of(employmentId)).contains(employmentId) == given) {
            throw new Refused(given ? "handout.consent.given-already" : "handout.consent.not-given");
        }
        database.persist(new PayslipConsent(
                employmentId, given, manner, new Recording(validFrom, today.now(), caller.name(), "")));
        auditTrail.changed(new AuditEntry(
                given ? "toestemming digitale loonstrook gegeven" : "toestemming digitale loonstrook ingetrokken",
                "persoon " + employment.getPersonnelNumber(),
                employment.getEmployerId(),
                "vanaf " + Messages.shown(validFrom) + ", " + manner.label()));
    }

    private Employment required(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }
}
