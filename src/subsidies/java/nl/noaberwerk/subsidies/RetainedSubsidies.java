package nl.noaberwerk.subsidies;

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

/** Everything of this area about an employment goes together, some years after its end. */
@ApplicationScoped
public class RetainedSubsidies implements Retained {

    private static final String ENDED = """
            select e.id, s.out_of_service as day from employment e
            join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on s.out_of_service <= :through
            where e.employer_id = :employer
              and (exists (select 1 from loonwaarde_measurement m where m.employment_id = e.id)
                or exists (select 1 from lks_beschikking b where b.employment_id = e.id)
                or exists (select 1 from begeleid_werken j where j.employment_id = e.id))
            order by e.id
            """;

    private static final List<String> ERASED = List.of(
            "delete from loonwaarde_measurement where employer_id = :employer and employment_id in (:ids)",
            "delete from lks_beschikking where employer_id = :employer and employment_id in (:ids)",
            "delete from begeleid_werken where employer_id = :employer and employment_id in (:ids)");

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.subsidie";
    }

    @Override
    public String what() {
        return "Loonwaarden en subsidies";
    }

    @Override
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        List<Tuple> rows = database.createNativeQuery(ENDED, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("through", through)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    long id = BegeleidWerkenReader.number(row, "id");
                    LocalDate day = LoonwaardeReader.day(row.get("day"));
                    return new RetainedItem(id, id, day, "subsidies tot uit dienst op " + Messages.shown(day));
                })
                .toList();
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
