package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Where people work, now and before. */
@Stateless
@DenyAll
public class Placements {

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
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Placement> of(long employmentId) {
        requireEmployment(employmentId);
        return history(employmentId).stream()
                .sorted(Comparator.comparing(Placement::getValidFrom)
                        .thenComparing(Placement::getRecordedAt)
                        .reversed())
                .toList();
    }

    /** The werksoort of each employment on a day; those of whom none is known are not in the map. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Map<Long, Werksoort> werksoortOf(Collection<Long> employmentIds, LocalDate day) {
        Map<Long, Werksoort> found = new HashMap<>();
        byEmployment(store.findAll(
                        Placement.class, "select p from Placement p where p.employmentId in :list", employmentIds))
                .forEach((id, history) -> on(history, day)
                        .map(Placement::getWork)
                        .map(Work::werksoort)
                        .ifPresent(werksoort -> found.put(id, werksoort)));
        return found;
    }

    /** What would differ if the work changed so from the day on; nothing is stored. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public List<FieldChange> effect(long employmentId, Work work, LocalDate validFrom) {
        requireEmployment(employmentId);
        Work now = on(history(employmentId), validFrom).map(Placement::getWork).orElse(Work.UNKNOWN);
        return now.changesTo(work);
    }

    /** Records the work from the day on. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void record(long employmentId, Work work, LocalDate validFrom, String reason) {
        Employment employment = requireEmployment(employmentId);
        if ((work.werksoort() == Werksoort.BEGELEID_WERKEN) == employment.isOnPayroll()) {
            throw new Refused("placement.import.werksoort-regeling.reason");
        }
        List<FieldChange> changes = effect(employmentId, work, validFrom);
        if (changes.isEmpty()) {
            throw new Refused("placement.change.nothing-differs");
        }
        database.persist(
                new Placement(employmentId, work, new Recording(validFrom, today.now(), caller.name(), reason)));
        auditTrail.changed(new AuditEntry(
                "werk gewijzigd vanaf " + validFrom,
                "persoon " + employment.getPersonnelNumber(),
                employment.getEmployerId(),
                changes.stream().map(FieldChange::auditText).collect(Collectors.joining("; "))));
    }

    /** The one that holds on the day. */
    static Optional<Placement> on(List<Placement> history, LocalDate day) {
        return history.stream()
                .filter(placement -> !placement.getValidFrom().isAfter(day))
                .max(Placement.STRENGTH);
    }

    static Map<Long, List<Placement>> byEmployment(List<Placement> placements) {
        return placements.stream().collect(Collectors.groupingBy(Placement::getEmploymentId));
    }

    private List<Placement> history(long employmentId) {
        return database.createQuery("select p from Placement p where p.employmentId = :id", Placement.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    private Employment requireEmployment(long id) {
        Employment employment = database.find(Employment.class, id);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", id);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }
}
