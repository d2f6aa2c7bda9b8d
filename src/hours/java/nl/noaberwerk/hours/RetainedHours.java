package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** The hours of somebody whose service ended are erased when the term of the books has passed. */
@ApplicationScoped
public class RetainedHours implements Retained {

    private static final String ENDED = """
            select e.id, s.out_of_service from employment e
            join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on s.out_of_service <= :through
            where e.employer_id = :employer
              and exists (select 1 from worked_hours h where h.employment_id = e.id)
            order by e.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.loonadministratie";
    }

    @Override
    public String what() {
        return "Uren bij inleners van wie uit dienst is";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        List<?> rows = database.createNativeQuery(ENDED)
                .setParameter("employer", employerId)
                .setParameter("through", through)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> item(((Number) row[0]).longValue(), day(row[1])))
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            database.createQuery("delete from WorkedHours h where h.employmentId in :ids and exists"
                            + " (select 1 from HostWeek w where w.id = h.weekId and w.employerId = :employer)")
                    .setParameter("ids", ids)
                    .setParameter("employer", employerId)
                    .executeUpdate();
        }
    }

    private static RetainedItem item(long employmentId, LocalDate lastDay) {
        return new RetainedItem(employmentId, employmentId, lastDay, Messages.text("hours.retained", lastDay));
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate known ? known : LocalDate.parse(value.toString());
    }
}
