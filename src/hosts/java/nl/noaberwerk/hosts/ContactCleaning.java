package nl.noaberwerk.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.NightlyWork;

/** Erases the contact persons of hosts who were removed, when their term has passed: they are people too. */
@ApplicationScoped
public class ContactCleaning implements NightlyWork {

    static final String TERM = "bewaartermijn.contactpersoon";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook lawBook;

    @Override
    public String title() {
        return "Verwijderde contactpersonen van inleners wissen";
    }

    @Override
    public void everyNight(LocalDate today) {
        long years = lawBook.current().number(TERM, today).longValueExact();
        database.createQuery("delete from HostContact c where c.endedAt < :before")
                .setParameter(
                        "before",
                        today.minusYears(years).atStartOfDay(Today.ZONE).toInstant())
                .executeUpdate();
    }
}
