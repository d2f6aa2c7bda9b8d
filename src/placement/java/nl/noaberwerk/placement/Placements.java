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
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

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
