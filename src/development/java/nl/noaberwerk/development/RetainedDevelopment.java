package nl.noaberwerk.development;

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

/** What is kept about the development of somebody goes as a whole, after her service ended. */
@ApplicationScoped
public class RetainedDevelopment implements Retained {

    // the employment stands for all that hangs on it
    private static final String KEPT = """
            select e.id from employment e where e.id in (:ids)
              and (exists (select 1 from development_goal g where g.employment_id = e.id)
                or exists (select 1 from functioneringsgesprek t where t.employment_id = e.id)
                or exists (select 1 from training t where t.employment_id = e.id))
            """;

    private static final List<String> KINDS = List.of(
            "delete from PlanVersion v where v.employerId = :employer and v.employmentId in (:ids)",
            "delete from DevelopmentAction a where a.employerId = :employer and a.employmentId in (:ids)",
            "delete from DevelopmentGoal g where g.employerId = :employer and g.employmentId in (:ids)",
            "delete from Functioneringsgesprek t where t.employerId = :employer and t.employmentId in (:ids)",
            "delete from Training t where t.employerId = :employer and t.employmentId in (:ids)");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndedServices services;

    @Override
    public String term() {
        return "bewaartermijn.ontwikkeling";
    }

    @Override
    public String what() {
        return "Ontwikkelplannen, gesprekken en opleidingen";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return services.retained(
                employerId,
                through,
                ids -> database.createNativeQuery(KEPT).setParameter("ids", ids).getResultList(),
                last -> "ontwikkelplan, gesprekken en opleidingen");
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        KINDS.forEach(kind -> database.createQuery(kind)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate());
    }
}
