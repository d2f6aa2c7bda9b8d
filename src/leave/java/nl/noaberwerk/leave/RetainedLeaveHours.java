package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.EndedServices;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** The leave of somebody whose service ended is erased whole, when its time has passed. */
@ApplicationScoped
public class RetainedLeaveHours implements Retained {

    private static final String KEPT = """
            select e.id from employment e where e.id in (:ids)
              and (exists (select 1 from leave_request r where r.employment_id = e.id)
                or exists (select 1 from leave_entry l where l.employment_id = e.id))
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndedServices services;

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
        return services.retained(
                employerId,
                through,
                ids -> database.createNativeQuery(KEPT).setParameter("ids", ids).getResultList(),
                last -> "verlof tot het einde van de dienst op " + Messages.shown(last));
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
}
