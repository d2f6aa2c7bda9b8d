package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** What in this area has a day that comes near or has passed, of one employer, in one query; it checks no role. */
@ApplicationScoped
class DueSubsidies {

    /** What comes near. */
    enum Kind {
        MEASUREMENT,
        REVIEW,
        LAST_DAY,
        JOB_REVIEW,
        RETURN
    }

    /** @param id of the employment of a measurement, of the beschikking, or of the job */
    record Due(Kind kind, long id, LocalDate day) {}

    private static final String DUE = """
            select 'MEASUREMENT' kind, e.id, m.next_on as day
            from loonwaarde_measurement m
            join employment e on e.id = m.employment_id
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            where e.employer_id = :employer and coalesce(s.out_of_service, :day) >= :day
              and m.measured_on <= :day and m.next_on <= :until
              and not exists (select 1 from loonwaarde_withdrawal w where w.measurement_id = m.id)
              and not exists (select 1 from loonwaarde_measurement n
                where n.employment_id = m.employment_id and n.measured_on <= :day
                  and (n.measured_on, n.id) > (m.measured_on, m.id)
                  and not exists (select 1 from loonwaarde_withdrawal w where w.measurement_id = n.id))
            union all
            select 'REVIEW', b.id, b.review_on from lks_beschikking b
            where b.employer_id = :employer and b.review_on between :since and :until
              and coalesce(b.last_day, :day) >= :day and not exists (select 1 from lks_end x where x.beschikking_id = b.id)
              and not exists (select 1 from lks_beschikking n where n.employment_id = b.employment_id
                and n.first_day > b.first_day)
            union all
            select 'LAST_DAY', b.id, b.last_day from lks_beschikking b
            where b.employer_id = :employer and b.last_day between :day and :until
              and not exists (select 1 from lks_end x where x.beschikking_id = b.id)
              and not exists (select 1 from lks_beschikking n where n.employment_id = b.employment_id
                and n.first_day > b.last_day)
            union all
            select 'JOB_REVIEW', j.id, t.review_on from begeleid_werken j
            join lateral (select q.review_on from begeleid_werken_terms q where q.placement_id = j.id
                order by q.valid_from desc, q.id desc limit 1) t on t.review_on between :since and :until
            where j.employer_id = :employer and not exists (select 1 from begeleid_werken_end x where x.placement_id = j.id)
            union all
            select 'RETURN', x.placement_id, x.last_day from begeleid_werken_end x
            join begeleid_werken j on j.id = x.placement_id
            where j.employer_id = :employer and x.ground in ('JOB_ENDED', 'NOT_SUPPORTED')
              and not exists (select 1 from terugkeer r where r.placement_id = x.placement_id)
            order by 3, 2
            """;

    @PersistenceContext
    private EntityManager database;

    /** What is due within eight weeks, or was in the last year. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    List<Due> of(long employerId, LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(DUE, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .setParameter("since", day.minusYears(1))
                .setParameter("until", day.plusWeeks(LoonwaardeReader.WEEKS_AHEAD))
                .getResultList();
        return rows.stream()
                .map(row -> new Due(
                        Kind.valueOf(row.get("kind", String.class)),
                        BegeleidWerkenReader.number(row, "id"),
                        LoonwaardeReader.day(row.get("day"))))
                .toList();
    }
}
