package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** The leave of somebody whose service ended is erased whole, when its time has passed. */
@ApplicationScoped
public class RetainedLeaveHours implements Retained {

    private static final String ENDED = """
            select e.id, s.out_of_service from employment e
            join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on s.out_of_service <= :through
            where e.employer_id = :employer
              and (exists (select 1 from leave_request r where r.employment_id = e.id)
                   or exists (select 1 from leave_entry l where l.employment_id = e.id))
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
        return "Verlof van wie uit dienst is";
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
        if (ids.isEmpty()) {
            return;
        }
        database.flush();
        delete("delete from LeaveWarning t where t.employerId = :employer and t.employmentId in :ids", employerId, ids);
        delete("delete from LeaveEntry t where t.employerId = :employer and t.employmentId in :ids", employerId, ids);
        delete(
                "delete from LeaveDay t where t.employmentId in :ids and exists (select 1 from LeaveRequest r"
                        + " where r.id = t.requestId and r.employerId = :employer)",
                employerId,
                ids);
        delete(
                "delete from LeaveDecision t where exists (select 1 from LeaveRequest r where r.id = t.requestId"
                        + " and r.employerId = :employer and r.employmentId in :ids)",
                employerId,
                ids);
        delete("delete from LeaveRequest t where t.employerId = :employer and t.employmentId in :ids", employerId, ids);
        database.clear();
    }

    private void delete(String statement, long employerId, Collection<Long> ids) {
        database.createQuery(statement)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate known ? known : LocalDate.parse(value.toString());
    }

    private static RetainedItem item(long employmentId, LocalDate ended) {
        return new RetainedItem(
                employmentId, employmentId, ended, "verlof tot het einde van de dienst op " + Messages.shown(ended));
    }
}
