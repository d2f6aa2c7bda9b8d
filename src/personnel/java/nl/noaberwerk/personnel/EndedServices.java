package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose service ended on or before a day, for what areas keep until some time after it.
 *
 * <p>It checks no role: the nightly proposal of what may be erased has no caller.
 */
@ApplicationScoped
public class EndedServices {

    // what was recorded last of an end holds; one that was taken back has no day
    private static final String ENDED = """
            select e.id, s.out_of_service from employment e
            join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on s.out_of_service <= :through
            where e.employer_id = :employer
            order by e.id
            """;

    @PersistenceContext
    private EntityManager database;

    /** Of which employments an area keeps something. */
    @FunctionalInterface
    public interface Kept {

        /** @param ended employments, at least one; @return those of which something is kept, as numbers */
        Collection<?> of(Collection<Long> ended);
    }

    /**
     * One item for each employment that ended and of which the area keeps something, in order of employment.
     *
     * @param what it is, in Dutch, from the last day of service
     */
    public List<RetainedItem> retained(
            long employerId, LocalDate through, Kept kept, Function<LocalDate, String> what) {
        Map<Long, LocalDate> ended = ended(employerId, through);
        if (ended.isEmpty()) {
            return List.of();
        }
        Set<Long> with = new HashSet<>();
        kept.of(ended.keySet()).forEach(id -> with.add(((Number) id).longValue()));
        return ended.entrySet().stream()
                .filter(one -> with.contains(one.getKey()))
                .map(one -> new RetainedItem(one.getKey(), one.getKey(), one.getValue(), what.apply(one.getValue())))
                .toList();
    }

    /** The last day of service by employment, in order of employment. */
    private Map<Long, LocalDate> ended(long employerId, LocalDate through) {
        List<?> rows = database.createNativeQuery(ENDED)
                .setParameter("employer", employerId)
                .setParameter("through", through)
                .getResultList();
        Map<Long, LocalDate> found = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            found.put(((Number) row[0]).longValue(), LocalDate.parse(row[1].toString()));
        }
        return found;
    }
}
