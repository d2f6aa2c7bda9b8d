package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the words out of old signals: they may name somebody, and nobody needs them any more. */
@ApplicationScoped
public class SignalCleaning implements NightlyWork {

    private static final String CLEAR = """
            update signal set cleared = true, text = 'opgeruimd', account = null, link = '/signals/signals.xhtml'
            where not cleared and due < :day and raised_at < :day""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    @ConfigProperty(name = "noaberwerk.signals.days", defaultValue = "90")
    private int days;

    @Override
    public String title() {
        return "Oude signalen opruimen";
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createNativeQuery(CLEAR)
                .setParameter("day", today.minusDays(days))
                .executeUpdate();
    }
}
