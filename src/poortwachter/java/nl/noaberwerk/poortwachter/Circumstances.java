package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Regeling;

/** Reads, set-wise, what of an employment matters for the obligations; it checks no role. */
@ApplicationScoped
public class Circumstances {

    private static final String OF_EMPLOYMENTS = """
            select e.id, e.person_id, e.regeling, p.birth_date, s.out_of_service
            from employment e
            join person p on p.id = e.person_id
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            where e.id in (:ids)
            """;

    @PersistenceContext
    private EntityManager database;

    /**
     * What is known of one employment.
     *
     * @param lastDay in service; empty while no end is agreed
     */
    record Known(long personId, Regeling regeling, LocalDate birthDate, Optional<LocalDate> lastDay) {}

    /** By employment. */
    Map<Long, Known> of(Collection<Long> employmentIds) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(OF_EMPLOYMENTS, Tuple.class)
                .setParameter("ids", employmentIds)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> ((Number) row.get("id")).longValue(), Circumstances::known));
    }

    // begeleid werken has no regeling with us; the days of the law hold for it
    private static Known known(Tuple row) {
        return new Known(
                ((Number) row.get("person_id")).longValue(),
                Optional.ofNullable(row.get("regeling", String.class))
                        .map(Regeling::valueOf)
                        .orElse(Regeling.PARTICIPATIEWET),
                ManagedCaseRows.StoredDay.of(row, "birth_date").orElseThrow(),
                ManagedCaseRows.StoredDay.of(row, "out_of_service"));
    }
}
