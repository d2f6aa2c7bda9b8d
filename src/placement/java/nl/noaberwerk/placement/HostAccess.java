package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads for which inlener an account acts, and who is placed there.
 *
 * <p>It checks no role: the services that use it do.
 */
@ApplicationScoped
public class HostAccess {

    static final String PLACED = """
            select p.employment_id, p.inlener from (
                select distinct on (f.employment_id) f.employment_id, f.inlener
                from placement_fact f join employment e on e.id = f.employment_id
                where e.employer_id = :employer and f.valid_from <= :day
                order by f.employment_id, f.valid_from desc, f.recorded_at desc, f.id desc) p
            where p.inlener is not null and not exists (
                select 1 from (select f.out_of_service from employment_fact f
                               where f.employment_id = p.employment_id and f.topic = 'END'
                               order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s
                where s.out_of_service < :day)
            """;

    @PersistenceContext
    private EntityManager database;

    /** The inleners for which the account acts on the day; mostly one, none is an empty set. */
    public Set<String> inlenersOf(String account, long employerId, LocalDate day) {
        return database.createQuery(
                        "select h from HostGrant h where h.account = :account and h.employerId = :employer",
                        HostGrant.class)
                .setParameter("account", account)
                .setParameter("employer", employerId)
                .getResultStream()
                .filter(grant -> grant.getTerm().holdsOn(day))
                .map(HostGrant::getInlener)
                .collect(Collectors.toSet());
    }

    /** The employments that are placed with the inleners of the account on the day. */
    public Set<Long> employmentsOf(String account, long employerId, LocalDate day) {
        Set<String> inleners = inlenersOf(account, employerId, day);
        if (inleners.isEmpty()) {
            return Set.of();
        }
        return placed(employerId, day).entrySet().stream()
                .filter(one -> inleners.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many people are placed with each inlener on the day, by name. */
    public Map<String, Integer> inleners(long employerId, LocalDate day) {
        return placed(employerId, day).values().stream()
                .collect(Collectors.groupingBy(inlener -> inlener, TreeMap::new, Collectors.summingInt(inlener -> 1)));
    }

    /** The inlener of everybody who is in service and placed on the day. */
    Map<Long, String> placed(long employerId, LocalDate day) {
        List<?> rows = database.createNativeQuery(PLACED)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }
}
