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

    // of one day the last record counts; a stay lasts until the next day from which something else holds
    private static final String AT_HOSTS = """
            select s.employment_id, s.inlener, s.valid_from, least(s.next_from - 1, o.out_of_service) as last_day
            from (select f.*, lead(f.valid_from) over (partition by f.employment_id order by f.valid_from) as next_from
                  from (select distinct on (p.employment_id, p.valid_from) p.employment_id, p.valid_from, p.inlener
                        from placement_fact p join employment e on e.id = p.employment_id
                        where e.employer_id = :employer and p.valid_from <= :last
                        order by p.employment_id, p.valid_from, p.recorded_at desc, p.id desc) f) s
            left join lateral (select x.out_of_service from employment_fact x
                where x.employment_id = s.employment_id and x.topic = 'END'
                order by x.valid_from desc, x.recorded_at desc, x.id desc limit 1) o on true
            where s.inlener is not null and coalesce(least(s.next_from - 1, o.out_of_service), :last) >= :first
            order by s.inlener, s.employment_id, s.valid_from
            """;

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

    /** Who worked with which host on a day of the period, as far as in service. @param last not before the first */
    public List<HostStay> atHosts(long employerId, LocalDate first, LocalDate last) {
        written();
        List<?> rows = database.createNativeQuery(AT_HOSTS)
                .setParameter("employer", employerId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(HostStay::of).toList();
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
