package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Today;

/** How many obligations are open per day and per account that acts for the case, in one query; it checks no role. */
@ApplicationScoped
class TaskCounts {

    // the same words as in TaskRows: who acts is the deputy on her days
    private static final String COUNTS = """
            select acting, due, warn, count(*) as number from (
                select o.due, o.warn,
                       case when :today between m.deputy_from and m.deputy_until then m.deputy else m.account end as acting
                from obligation o
                left join lateral (select * from casemanager c where c.case_id = o.case_id order by c.id desc limit 1) m
                    on true
                where o.employer_id = :employer and o.state = 'OPEN' and o.due <= :until) open
            where acting is null or acting in (:desks)
            group by acting, due, warn order by due""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    /** @param acting empty when the case has no casemanager */
    record OfDay(Optional<String> acting, LocalDate due, LocalDate warn, int number) {

        boolean isLate(LocalDate day) {
            return due.isBefore(day);
        }
    }

    /** Of these accounts and of nobody, due on or before the day; the earliest first. */
    List<OfDay> open(long employerId, Set<String> desks, LocalDate until) {
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("desks", desks)
                .setParameter("today", today.date())
                .setParameter("until", until)
                .getResultList();
        return rows.stream()
                .map(row -> new OfDay(
                        Optional.ofNullable(row.get("acting", String.class)),
                        day(row.get("due")),
                        day(row.get("warn")),
                        ((Number) row.get("number")).intValue()))
                .toList();
    }

    private static LocalDate day(Object stored) {
        return stored instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
