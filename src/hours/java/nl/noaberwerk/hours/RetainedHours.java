package nl.noaberwerk.hours;

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

/** The hours of somebody whose service ended are erased when the term of the books has passed. */
@ApplicationScoped
public class RetainedHours implements Retained {

    private static final String KEPT = """
            select e.id from employment e where e.id in (:ids)
              and (exists (select 1 from worked_hours h where h.employment_id = e.id))
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
        return "Uren bij inleners van wie uit dienst is";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return services.retained(
                employerId,
                through,
                ids -> database.createNativeQuery(KEPT).setParameter("ids", ids).getResultList(),
                last -> Messages.text("hours.retained", last));
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
}
