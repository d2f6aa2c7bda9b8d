package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.FactStore;

/**
 * Reads where people work and worked, set-wise.
 *
 * <p>It checks no role: the services and nightly jobs that use it do.
 */
@ApplicationScoped
public class PlacementReader {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private HostAccess hosts;

    /** Where each works on the day; of whom nothing is recorded is not in the map. */
    public Map<Long, Workplace> on(Collection<Long> employmentIds, LocalDate day) {
        Map<Long, Workplace> found = new HashMap<>();
        historiesOf(employmentIds).forEach((id, history) -> {
            Workplace here = history.on(day);
            if (!here.equals(Workplace.UNKNOWN)) {
                found.put(id, here);
            }
        });
        return found;
    }

    /** Where each worked and will work, from the first day that is known, without gaps; in order of day. */
    public Map<Long, List<Stay>> histories(Collection<Long> employmentIds) {
        Map<Long, List<Stay>> found = new HashMap<>();
        historiesOf(employmentIds).forEach((id, history) -> found.put(id, history.stays()));
        return found;
    }

    /** Who is in service and works with the host on the day, by the host's name. */
    public Map<String, List<Long>> atHosts(long employerId, LocalDate day) {
        written();
        return hosts.placed(employerId, day).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** What was recorded about each; everybody asked for is in the map. */
    Map<Long, WorkHistory> historiesOf(Collection<Long> employmentIds) {
        written();
        Map<Long, List<Placement>> placements = store
                .findAll(Placement.class, "select p from Placement p where p.employmentId in :list", employmentIds)
                .stream()
                .collect(Collectors.groupingBy(Placement::getEmploymentId));
        Map<Long, List<TeamMembership>> teams = store
                .findAll(
                        TeamMembership.class,
                        "select m from TeamMembership m where m.employmentId in :list",
                        employmentIds)
                .stream()
                .collect(Collectors.groupingBy(TeamMembership::getEmploymentId));
        Map<Long, WorkHistory> found = new HashMap<>();
        employmentIds.forEach(id -> found.put(
                id, new WorkHistory(placements.getOrDefault(id, List.of()), teams.getOrDefault(id, List.of()))));
        return found;
    }

    // what the caller's transaction has not written yet must be read too
    private void written() {
        if (database.isJoinedToTransaction()) {
            database.flush();
        }
    }
}
