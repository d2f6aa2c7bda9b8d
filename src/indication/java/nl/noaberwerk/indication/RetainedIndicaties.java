package nl.noaberwerk.indication;

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

/** What is kept about the indicatie of an employment that ended: it goes whole, after its term. */
@ApplicationScoped
public class RetainedIndicaties implements Retained {

    // the facts are of the person: they stay as long as she works, or worked less long ago, somewhere with us
    private static final String KEPT = """
            select e.id from employment e where e.id in (:ids)
              and (exists (select 1 from herindicatie h where h.employment_id = e.id)
                or exists (select 1 from herindicatie_follow_up f where f.employment_id = e.id)
                or exists (select 1 from indicatie i where i.person_id = e.person_id)
                or exists (select 1 from indicatie_lapse l where l.person_id = e.person_id)
                or exists (select 1 from participation_fact p where p.person_id = e.person_id))
              and not exists (select 1 from employment o where o.person_id = e.person_id and o.id <> e.id
                  and coalesce((select f.out_of_service from employment_fact f
                      where f.employment_id = o.id and f.topic = 'END'
                      order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1), date '9999-12-31') > :through)
            """;

    private static final List<String> OF_EMPLOYMENT = List.of(
            "delete from herindicatie_follow_up where employment_id in (select e.id from employment e where e.employer_id"
                    + " = :employer and e.id in (:ids))",
            "delete from herindicatie where employment_id in (select e.id from employment e where e.employer_id"
                    + " = :employer and e.id in (:ids))",
            "delete from indicatie_term where employment_id in (select e.id from employment e where e.employer_id"
                    + " = :employer and e.id in (:ids))",
            "delete from indicatie_lapse where person_id in (select e.person_id from employment e where e.employer_id"
                    + " = :employer and e.id in (:ids))",
            "delete from participation_fact where person_id in (select e.person_id from employment e where e.employer_id"
                    + " = :employer and e.id in (:ids))",
            "delete from indicatie where person_id in (select e.person_id from employment e where e.employer_id"
                    + " = :employer and e.id in (:ids))");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndedServices services;

    @Override
    public String term() {
        return "bewaartermijn.indicatie";
    }

    @Override
    public String what() {
        return "Indicaties en herindicaties";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return services.retained(
                employerId,
                through,
                ids -> database.createNativeQuery(KEPT)
                        .setParameter("ids", ids)
                        .setParameter("through", through)
                        .getResultList(),
                last -> "indicatie; uit dienst op " + Messages.shown(last));
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            OF_EMPLOYMENT.forEach(sql -> database.createNativeQuery(sql)
                    .setParameter("employer", employerId)
                    .setParameter("ids", ids)
                    .executeUpdate());
        }
    }
}
