package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;

/** What is kept about the development of somebody goes as a whole, after her service ended. */
@ApplicationScoped
public class RetainedDevelopment implements Retained {

    // the employment stands for all that hangs on it
    private static final String ENDED = """
            select s.employment_id, s.out_of_service from (
                select distinct on (f.employment_id) f.employment_id, f.out_of_service from employment_fact f
                join employment e on e.id = f.employment_id
                where e.employer_id = :employer and f.topic = 'END'
                order by f.employment_id, f.valid_from desc, f.recorded_at desc, f.id desc) s
            where s.out_of_service <= :through
              and (exists (select 1 from development_goal g where g.employment_id = s.employment_id)
                or exists (select 1 from functioneringsgesprek t where t.employment_id = s.employment_id)
                or exists (select 1 from training t where t.employment_id = s.employment_id))
            order by s.employment_id
            """;

    private static final List<String> KINDS = List.of(
            "delete from PlanVersion v where v.employerId = :employer and v.employmentId in (:ids)",
            "delete from DevelopmentAction a where a.employerId = :employer and a.employmentId in (:ids)",
            "delete from DevelopmentGoal g where g.employerId = :employer and g.employmentId in (:ids)",
            "delete from Functioneringsgesprek t where t.employerId = :employer and t.employmentId in (:ids)",
            "delete from Training t where t.employerId = :employer and t.employmentId in (:ids)");

    @PersistenceContext
    private EntityManager database;

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
        List<?> rows = database.createNativeQuery(ENDED)
                .setParameter("employer", employerId)
                .setParameter("through", through)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(RetainedDevelopment::item)
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        KINDS.forEach(kind -> database.createQuery(kind)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate());
    }

    private static RetainedItem item(Object[] row) {
        long employment = ((Number) row[0]).longValue();
        LocalDate ended = row[1] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[1];
        return new RetainedItem(employment, employment, ended, "ontwikkelplan, gesprekken en opleidingen");
    }
}
