package nl.noaberwerk.home;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;

/** What the caller chose for herself; nobody else's choice can be read or changed. */
@Stateless
@DenyAll
public class HomeChoices {

    private static final int LONGEST_AREA = 60;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @PermitAll
    public HomeChoice.Filter filter() {
        return own().map(HomeChoice::filter).orElse(HomeChoice.Filter.ALL);
    }

    /** Kept for the next time, on every computer. */
    @PermitAll
    public void keep(HomeChoice.Filter chosen) {
        boolean tooLong = chosen.area() != null && chosen.area().length() > LONGEST_AREA;
        HomeChoice.Filter kept =
                tooLong ? new HomeChoice.Filter(null, chosen.term(), chosen.mine(), chosen.everyEmployer()) : chosen;
        if (!kept.equals(filter())) {
            made().filter(kept);
        }
    }

    @PermitAll
    public boolean wantsWeeklyMail() {
        return own().map(HomeChoice::wantsWeeklyMail).orElse(true);
    }

    @PermitAll
    public void weeklyMail(boolean wanted) {
        made().weeklyMail(wanted);
        trail.changed("weekbericht", "account " + caller.name(), wanted ? "aan" : "uit");
    }

    private Optional<HomeChoice> own() {
        return Optional.ofNullable(database.find(HomeChoice.class, caller.name()));
    }

    private HomeChoice made() {
        return own().orElseGet(() -> {
            HomeChoice fresh = new HomeChoice(caller.name());
            database.persist(fresh);
            return fresh;
        });
    }
}
