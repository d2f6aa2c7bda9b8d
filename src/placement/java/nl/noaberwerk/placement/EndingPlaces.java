package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** How many people's place ends soon, asked on every page: it looks at those places alone; it checks no role. */
@ApplicationScoped
class EndingPlaces {

    // first the few facts with such an end, then whether they are the last that was recorded of somebody in service
    private static final String ENDING = """
            select count(*) as number, min(x.ends) as first from (
                select least(f.expected_end, coalesce(c.ended_on, c.ends_on)) as ends
                from placement_fact f
                join employment e on e.id = f.employment_id
                left join host_contract c on c.id = f.contract_id
                left join lateral (select q.out_of_service from employment_fact q
                    where q.employment_id = e.id and q.topic = 'END'
                    order by q.valid_from desc, q.recorded_at desc, q.id desc limit 1) g on true
                where e.employer_id = :employer and e.in_service <= :day and f.valid_from <= :day
                  and (f.expected_end <= :until or coalesce(c.ended_on, c.ends_on) <= :until)
                  and coalesce(g.out_of_service, :day) >= :day
                  and not exists (select 1 from placement_fact later
                    where later.employment_id = f.employment_id and later.valid_from <= :day
                      and (later.valid_from, later.recorded_at, later.id) > (f.valid_from, f.recorded_at, f.id))) x
            """;

    @PersistenceContext
    private EntityManager database;

    /** @param first the earliest end; null when there is none */
    record Sum(int number, LocalDate first) {}

    /** The places that end, by their own day or that of the contract with the host, at most so many days after the day. */
    Sum within(long employerId, LocalDate day, int days) {
        Tuple row = (Tuple) database.createNativeQuery(ENDING, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .setParameter("until", day.plusDays(days))
                .getSingleResult();
        Object first = row.get("first");
        return new Sum(
                ((Number) row.get("number")).intValue(),
                first instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) first);
    }
}
