package nl.noaberwerk.signals;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.noaberwerk.platform.Failure;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has the areas do their night work: once a day over all servers, and later that day when none was up at night. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyRound {

    private static final long LOCK = 7_265_016L;

    @Resource(lookup = "jdbc/noaberwerk")
    private DataSource database;

    @Inject
    private Instance<NightlyWork> works;

    @Inject
    private NightlyStep step;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.nightly.hour", defaultValue = "5")
    private int hour;

    /** Every five minutes, for what is still to be done of today. */
    @Schedule(hour = "*", minute = "*/5", second = "40", persistent = false)
    @PermitAll
    public void watch() {
        if (today.now().atZone(Today.ZONE).getHour() >= hour) {
            new OneServer(database, LOCK).only(() -> works.forEach(this::onceToday));
        }
    }

    /** Everything of today at once, also what was done: after an outage, or when the clock was moved. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void runNow() {
        LocalDate day = today.date();
        works.forEach(work -> {
            new NightlyLog(database).takeAgain(day, work, today.now());
            perform(work, day);
        });
    }

    private void onceToday(NightlyWork work) {
        LocalDate day = today.date();
        if (new NightlyLog(database).take(day, work, today.now())) {
            perform(work, day);
        }
    }

    private void perform(NightlyWork work, LocalDate day) {
        NightlyLog log = new NightlyLog(database);
        try {
            step.perform(work, day);
            log.done(day, work, today.now());
        } catch (RuntimeException failed) {
            log.failed(
                    day,
                    work,
                    "Er ging iets mis. In het logboek van de server staat het onder nummer %s."
                            .formatted(Failure.log(failed)));
        }
    }
}
