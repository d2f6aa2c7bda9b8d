package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** Letters that stand alone and may be erased after their term; those about a case go with the case. */
@ApplicationScoped
public class RetainedLetters implements Retained {

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.brief";
    }

    @Override
    public String what() {
        return "Brieven";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return database.createQuery(
                        "select l from Letter l, Employment e where e.id = l.employmentId and e.employerId = :employer"
                                + " and l.about = '' and l.writtenOn <= :day order by l.id",
                        Letter.class)
                .setParameter("employer", employerId)
                .setParameter("day", through)
                .getResultStream()
                .map(letter -> new RetainedItem(
                        letter.getId(),
                        letter.getEmploymentId(),
                        letter.getWrittenOn(),
                        "brief van " + Messages.shown(letter.getWrittenOn())))
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        List<Long> own = database.createQuery(
                        "select l.id from Letter l, Employment e where e.id = l.employmentId"
                                + " and e.employerId = :employer and l.about = '' and l.id in :ids",
                        Long.class)
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .getResultList();
        if (own.isEmpty()) {
            return;
        }
        database.createQuery("delete from LetterSending s where s.letterId in :ids")
                .setParameter("ids", own)
                .executeUpdate();
        database.createQuery("delete from LetterContent c where c.letterId in :ids")
                .setParameter("ids", own)
                .executeUpdate();
        database.createQuery("delete from Letter l where l.id in :ids")
                .setParameter("ids", own)
                .executeUpdate();
    }
}
