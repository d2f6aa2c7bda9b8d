package nl.noaberwerk.subsidies;

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

/** Everything of this area about an employment goes together, some years after its end. */
@ApplicationScoped
public class RetainedSubsidies implements Retained {

    private static final String KEPT = """
            select e.id from employment e where e.id in (:ids)
              and (exists (select 1 from loonwaarde_measurement m where m.employment_id = e.id)
                or exists (select 1 from lks_beschikking b where b.employment_id = e.id)
                or exists (select 1 from begeleid_werken j where j.employment_id = e.id))
            """;

    private static final List<String> ERASED = List.of(
            "delete from loonwaarde_measurement where employer_id = :employer and employment_id in (:ids)",
            "delete from lks_beschikking where employer_id = :employer and employment_id in (:ids)",
            "delete from begeleid_werken where employer_id = :employer and employment_id in (:ids)");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndedServices services;

    @Override
    public String term() {
        return "bewaartermijn.subsidie";
    }

    @Override
    public String what() {
        return "Loonwaarden en subsidies";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return services.retained(
                employerId,
                through,
                ids -> database.createNativeQuery(KEPT).setParameter("ids", ids).getResultList(),
                last -> "subsidies tot uit dienst op " + Messages.shown(last));
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.flush();
        ERASED.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate());
        database.clear();
    }
}
