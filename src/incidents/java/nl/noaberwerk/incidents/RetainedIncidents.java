package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** Accidents of somebody that may be erased after their term; decisions, notices and actions go with them. */
@ApplicationScoped
public class RetainedIncidents implements Retained {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IncidentReader reader;

    @Override
    public String term() {
        return "bewaartermijn.arbeidsongeval";
    }

    @Override
    public String what() {
        return "Ongevallen";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return reader.of(employerId).stream()
                .filter(one -> !one.isOpen() && !one.incident().isRecourseOpen())
                .map(IncidentStanding::incident)
                .filter(one -> one.getHappened().employment().isPresent())
                .filter(one -> !one.getHappened().on().isAfter(through))
                .map(one -> new RetainedItem(
                        one.getId(),
                        one.getHappened().employmentId(),
                        one.getHappened().on(),
                        "ongeval van " + Messages.shown(one.getHappened().on())))
                .toList();
    }

    /** What hangs below an incident is deleted by the database with it. */
    @Override
    public void erase(long employerId, Collection<Long> ids) {
        database.createQuery("delete from Incident i where i.employerId = :employer and i.id in (:ids)")
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
