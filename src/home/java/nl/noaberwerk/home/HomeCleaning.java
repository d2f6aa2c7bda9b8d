package nl.noaberwerk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.noaberwerk.signals.NightlyWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes out what accounts no longer need: hand-overs and addresses that ended, and the choices of closed accounts.
 *
 * <p>It belongs to an account and to no dossier, so no employer proposes it: that it happened stands in the audit trail.
 */
@ApplicationScoped
public class HomeCleaning implements NightlyWork {

    private static final String HAND_OVERS =
            "delete from take_over where until_day < :day or coalesce(ended_at, :moment) < :moment";

    private static final String ADDRESSES =
            "delete from secret_link where ends_at < :moment or coalesce(revoked_at, :moment) < :moment";

    private static final String CHOICES =
            "delete from home_choice where account in (select a.name from account a where a.password_hash = 'closed')";

    @PersistenceContext
    private EntityManager database;

    @Inject
    @ConfigProperty(name = "noaberwerk.home.days", defaultValue = "90")
    private int days;

    @Override
    public String title() {
        return "Oude overdrachten en agenda-adressen opruimen";
    }

    @Override
    public void everyNight(LocalDate today) {
        LocalDate day = today.minusDays(days);
        OffsetDateTime moment = OffsetDateTime.of(day, LocalTime.MIDNIGHT, ZoneOffset.UTC);
        database.createNativeQuery(HAND_OVERS)
                .setParameter("day", day)
                .setParameter("moment", moment)
                .executeUpdate();
        database.createNativeQuery(ADDRESSES).setParameter("moment", moment).executeUpdate();
        database.createNativeQuery(CHOICES).executeUpdate();
    }
}
