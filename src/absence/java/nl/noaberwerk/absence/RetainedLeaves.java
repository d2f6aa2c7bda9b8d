package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** Leaves whose time has passed are erased, with the rows that they had replaced. */
@ApplicationScoped
public class RetainedLeaves implements Retained {

    private static final String ERASED = """
            with recursive old as (
                select v.id, v.replaces from zwangerschapsverlof v where v.employer_id = :employer and v.id in (:ids)
                union select v.id, v.replaces from zwangerschapsverlof v join old o on v.id = o.replaces)
            delete from zwangerschapsverlof where id in (select old.id from old)
            """;

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.verzuim";
    }

    @Override
    public String what() {
        return "Zwangerschaps- en bevallingsverloven";
    }

    /** Of a chain of corrections only the last one, with which the others go. */
    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return database.createQuery(
                        "select v from Zwangerschapsverlof v where v.employerId = :employer and v.lastDay <= :through"
                                + " and not exists (select 1 from Zwangerschapsverlof r where r.replaces = v.id)"
                                + " order by v.id",
                        Zwangerschapsverlof.class)
                .setParameter("employer", employerId)
                .setParameter("through", through)
                .getResultStream()
                .map(RetainedLeaves::item)
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.flush();
        database.createNativeQuery(ERASED)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate();
        database.clear();
    }

    private static RetainedItem item(Zwangerschapsverlof leave) {
        LocalDate last = leave.days().lastDay().orElseThrow();
        return new RetainedItem(
                leave.getId(), leave.getEmploymentId(), last, "verlof tot en met " + Messages.shown(last));
    }
}
