package nl.noaberwerk.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** What was kept about somebody's safe work may be erased some time after the end of her employment. */
@ApplicationScoped
public class RetainedSafety implements Retained {

    private static final String ENDED = """
            select e.id, s.out_of_service
            from employment e
            join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            where e.employer_id = :employer and s.out_of_service <= :through
              and (exists (select 1 from certificate c where c.employment_id = e.id)
                   or exists (select 1 from pbm_issue p where p.employment_id = e.id)
                   or exists (select 1 from toolbox_attendance a where a.employment_id = e.id)
                   or exists (select 1 from vaccination_offer v where v.employment_id = e.id))
            order by e.id
            """;

    private static final List<String> ERASE = List.of(
            "delete from certificate where employer_id = :employer and employment_id in (:ids)",
            "delete from pbm_issue where employer_id = :employer and employment_id in (:ids)",
            "delete from vaccination_offer where employer_id = :employer and employment_id in (:ids)",
            "delete from toolbox_attendance a using toolbox_meeting m where m.id = a.meeting_id"
                    + " and m.employer_id = :employer and a.employment_id in (:ids)");

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.arbo";
    }

    @Override
    public String what() {
        return "Certificaten, beschermingsmiddelen en toolboxen";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        List<?> rows = database.createNativeQuery(ENDED, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("through", through)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> item(((Number) row.get(0)).longValue(), day(row.get(1))))
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        ERASE.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate());
    }

    private static RetainedItem item(long employmentId, LocalDate ended) {
        return new RetainedItem(
                employmentId,
                employmentId,
                ended,
                "gegevens over veilig werken, uit dienst op " + Messages.shown(ended));
    }

    private static LocalDate day(Object stored) {
        return stored instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
