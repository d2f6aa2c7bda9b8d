package nl.noaberwerk.bedrijfsarts;

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

/** An appointment may be erased some time after its day; what was agreed in an SMO goes with its case. */
@ApplicationScoped
public class RetainedAppointments implements Retained {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AppointmentReader reader;

    @Override
    public String term() {
        return "bewaartermijn.spreekuur";
    }

    @Override
    public String what() {
        return "Afspraken met de bedrijfsarts";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return reader.between(employerId, FIRST, through).stream()
                .map(one -> new RetainedItem(
                        one.getId(),
                        one.getPlanned().employmentId(),
                        one.getPlanned().on(),
                        "afspraak van " + Messages.shown(one.getPlanned().on())))
                .toList();
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        database.createQuery("delete from Appointment a where a.employerId = :employer and a.id in (:ids)")
                .setParameter("employer", employerId)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
