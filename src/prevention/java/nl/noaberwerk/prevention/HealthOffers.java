package nl.noaberwerk.prevention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What was offered: a PMO to a group, a vaccination to somebody. Whether it was taken is not known here. */
@Stateless
@DenyAll
public class HealthOffers {

    private static final int LONGEST_GROUP = 120;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PreventionReader reader;

    @Inject
    private PreventionChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The last offer of a PMO to each group. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<PmoOffer> examinations(long employerId) {
        caller.requireEmployer(employerId);
        return reader.offers(employerId);
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public PmoOffer offerExamination(long employerId, Offered asked) {
        caller.requireEmployer(employerId);
        checks.past("Aangeboden op", asked.on());
        checks.after("Volgende keer", asked.nextOn(), asked.on());
        Offered offered = new Offered(checks.text("Groep", asked.group(), LONGEST_GROUP), asked.on(), asked.nextOn());
        PmoOffer offer = new PmoOffer(employerId, offered, today.now(), caller.name());
        database.persist(offer);
        trail.changed(new AuditEntry("PMO aangeboden", "groep " + offered.group(), employerId, ""));
        return offer;
    }

    /** Of each employee of whom it was recorded, whether a vaccination was offered: the last record. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public List<VaccinationOffer> vaccinations(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("aangeboden vaccinaties bekeken", "werkgever " + employerId, employerId, "lijst"));
        return database.createQuery(
                        "select v from VaccinationOffer v where v.employerId = :employer and not exists (select 1"
                                + " from VaccinationOffer n where n.vaccination.employmentId ="
                                + " v.vaccination.employmentId and n.id > v.id) order by v.vaccination.employmentId",
                        VaccinationOffer.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Yes or no, and never more. */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public VaccinationOffer recordVaccination(long employerId, Vaccination given) {
        caller.requireEmployer(employerId);
        String subject = checks.subject(employerId, given.employmentId());
        VaccinationOffer offer = new VaccinationOffer(employerId, given, today.now(), caller.name());
        database.persist(offer);
        trail.changed(new AuditEntry(
                "vaccinatie aangeboden vastgelegd", subject, employerId, given.offered() ? "ja" : "nee"));
        return offer;
    }
}
