package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** Closed cases about somebody that may be erased after their term; all that hangs below a case goes with it. */
@ApplicationScoped
public class RetainedAdvice implements Retained {

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.hrm-advies";
    }

    @Override
    public String what() {
        return "HRM-dossiers";
    }

    /** A confidential case reads as any other: its number is left out of all of them. */
    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return database.createQuery(
                        "select c from AdviceCase c where c.employerId = :employer and c.closedOn <= :through"
                                + " and c.employmentId is not null order by c.id",
                        AdviceCase.class)
                .setParameter("employer", employerId)
                .setParameter("through", through)
                .getResultStream()
                .map(one -> new RetainedItem(
                        one.getId(),
                        one.employment().orElseThrow(),
                        one.getClosedOn(),
                        "HRM-dossier, gesloten op " + Messages.shown(one.getClosedOn())))
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        database.createQuery("delete from AdviceCase c where c.employerId = :employer and c.id in (:ids)")
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
