package nl.noaberwerk.personnel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The employers that the account may see. */
@Stateless
@DenyAll
public class Employers {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    @Inject
    private Event<EmployerChanged> changed;

    /** All that the account may see, by name. */
    @RolesAllowed({
        Role.SALARISADMINISTRATEUR,
        Role.HR_ADVISEUR,
        Role.ARBOCOORDINATOR,
        Role.LEIDINGGEVENDE,
        Role.FUNCTIONEEL_BEHEERDER,
        Role.CONTROLEUR
    })
    public List<Employer> all() {
        return visible().toList();
    }

    /** The names for the switch in the header, which every role has; by name. */
    @RolesAllowed({
        Role.SALARISADMINISTRATEUR,
        Role.HR_ADVISEUR,
        Role.ARBOCOORDINATOR,
        Role.LEIDINGGEVENDE,
        Role.FUNCTIONEEL_BEHEERDER,
        Role.ZIEKMELDPUNT,
        Role.UWV_MEDEWERKER,
        Role.BEDRIJFSARTS,
        Role.INLENER,
        Role.CONTROLEUR
    })
    public List<EmployerName> names() {
        return visible()
                .map(employer -> new EmployerName(employer.getId(), employer.getName()))
                .toList();
    }

    /** @throws Refused 404 when there is no such employer, 403 when it is not for this account */
    @RolesAllowed({
        Role.SALARISADMINISTRATEUR,
        Role.HR_ADVISEUR,
        Role.ARBOCOORDINATOR,
        Role.LEIDINGGEVENDE,
        Role.FUNCTIONEEL_BEHEERDER,
        Role.CONTROLEUR
    })
    public Employer find(long id) {
        caller.requireEmployer(id);
        Employer found = database.find(Employer.class, id);
        if (found == null) {
            throw Refused.notFound("personnel.employer.not-found", id);
        }
        return found;
    }

    /** @throws Refused when a field is wrong; one loonheffingennummer may have several administrations */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR})
    public Employer create(Employer employer) {
        employer.check();
        database.persist(employer);
        database.flush();
        audit("werkgever toegevoegd", employer);
        return employer;
    }

    /**
     * Keeps the settings of a known employer.
     *
     * @throws Refused when a field is wrong; jakarta.persistence.OptimisticLockException when another changed it meanwhile
     */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR})
    public Employer change(Employer employer) {
        caller.requireEmployer(employer.getId());
        employer.check();
        Employer known = find(employer.getId());
        requireFuture(employer.getPaymentDates(), known.getPaymentDates());
        Employer kept = database.merge(employer);
        database.flush();
        audit("werkgever gewijzigd", kept);
        changed.fire(new EmployerChanged(kept.getId()));
        return kept;
    }

    /** Wages cannot be paid yesterday; what was agreed before may have passed. */
    private void requireFuture(Map<YearMonth, LocalDate> asked, Map<YearMonth, LocalDate> known) {
        asked.forEach((month, date) -> {
            if (date.isBefore(today.date()) && !date.equals(known.get(month))) {
                throw new Refused("personnel.employer.payment-past", month, date);
            }
        });
    }

    private void audit(String what, Employer employer) {
        auditTrail.changed(List.of(
                new AuditEntry(what, "werkgever " + employer.getName(), employer.getId(), employer.description())));
    }

    private Stream<Employer> visible() {
        return database.createQuery("select e from Employer e order by lower(e.name), e.id", Employer.class)
                .getResultStream()
                .filter(employer -> caller.mayActFor(employer.getId()));
    }
}
