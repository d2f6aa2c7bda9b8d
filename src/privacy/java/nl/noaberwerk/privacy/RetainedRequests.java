package nl.noaberwerk.privacy;

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

/** Requests for inzage that were answered go after their term too. */
@ApplicationScoped
public class RetainedRequests implements Retained {

    private static final String ANSWERED = "select r.id as id, a.answeredOn as answered, min(e.id) as employment"
            + " from InzageRequest r, InzageAnswer a, Employment e where a.requestId = r.id"
            + " and e.personId = r.personId and e.employerId = r.employerId"
            + " and r.employerId = :employer and a.answeredOn <= :day group by r.id, a.answeredOn";

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.privacyverzoek";
    }

    @Override
    public String what() {
        return "Verzoeken over eigen gegevens";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return database.createQuery(ANSWERED, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("day", through)
                .getResultStream()
                .map(row -> new RetainedItem(
                        row.get("id", Long.class),
                        row.get("employment", Long.class),
                        row.get("answered", LocalDate.class),
                        "verzoek, beantwoord op " + Messages.shown(row.get("answered"))))
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        database.createQuery("delete from InzageAnswer a where a.requestId in"
                        + " (select r.id from InzageRequest r where r.employerId = :employer and r.id in :ids)")
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate();
        database.createQuery("delete from InzageRequest r where r.employerId = :employer and r.id in :ids")
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
