package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The register of what personal data are used for (AVG art. 30); a change is a new row from a day on. */
@Stateless
@DenyAll
public class ProcessingRegister {

    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** What holds today, by name. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public Collection<ProcessingActivity> today() {
        List<ProcessingActivity> rows = database.createQuery(
                        "select a from ProcessingActivity a where a.validFrom <= :day"
                                + " order by a.name, a.validFrom, a.id",
                        ProcessingActivity.class)
                .setParameter("day", today.date())
                .getResultList();
        Map<String, ProcessingActivity> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.put(row.getName(), row));
        return byName.values().stream().filter(row -> !row.isEnded()).toList();
    }

    /**
     * Records a use of data, or another text for one that is known by its name.
     *
     * @param ended true when it stops on the day
     * @throws Refused when something is missing or too long
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void record(String name, LocalDate from, boolean ended, ProcessingText text) {
        String known = new NewRecord(from, name).requiredText("privacy.register.name", LONGEST_NAME);
        if (from == null || !text.isWhole()) {
            throw Refused.badRequest("privacy.register.incomplete");
        }
        database.persist(new ProcessingActivity(known, from, ended, text).recorded(today.now(), caller.name()));
        auditTrail.changed(
                ended ? "verwerking beëindigd" : "verwerking vastgelegd",
                "verwerkingsregister",
                known + ", vanaf " + Messages.shown(from));
    }
}
