package nl.noaberwerk.prevention;

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

/** What was kept about somebody's safe work may be erased some time after the end of her employment. */
@ApplicationScoped
public class RetainedSafety implements Retained {

    private static final String KEPT = """
            select e.id from employment e where e.id in (:ids)
              and (exists (select 1 from certificate c where c.employment_id = e.id)
                or exists (select 1 from pbm_issue p where p.employment_id = e.id)
                or exists (select 1 from toolbox_attendance a where a.employment_id = e.id)
                or exists (select 1 from vaccination_offer v where v.employment_id = e.id))
            """;

    private static final List<String> ERASE = List.of(
            "delete from certificate where employer_id = :employer and employment_id in (:ids)",
            "delete from pbm_issue where employer_id = :employer and employment_id in (:ids)",
            "delete from vaccination_offer where employer_id = :employer and employment_id in (:ids)",
            "delete from toolbox_attendance a using toolbox_meeting m where m.id = a.meeting_id"
                    + " and m.employer_id = :employer and a.employment_id in (:ids)");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndedServices services;

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
        return services.retained(
                employerId,
                through,
                ids -> database.createNativeQuery(KEPT).setParameter("ids", ids).getResultList(),
                last -> "gegevens over veilig werken, uit dienst op " + Messages.shown(last));
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        ERASE.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate());
    }
}
