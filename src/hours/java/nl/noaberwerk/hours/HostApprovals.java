package nl.noaberwerk.hours;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.placement.HostAccess;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** For a host employer: the weeks that wait for its word; names and hours, never why somebody did not work. */
@Stateless
@DenyAll
public class HostApprovals {

    private static final int LONGEST = 300;
    private static final int WEEKS_BACK = 26;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WeekSheets sheets;

    @Inject
    private Corrections corrections;

    @Inject
    private HostAccess hosts;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A week that was laid before a host. @param corrections how many wait for its word */
    public record Offered(HostWeek week, int corrections) {

        public boolean isWaiting() {
            return week.getState() == WeekState.OFFERED || corrections > 0;
        }
    }

    /** The weeks of half a year that were laid before the hosts of the caller: what waits first, then the newest. */
    @RolesAllowed(Role.INLENER)
    public List<Offered> list(long employerId) {
        List<HostWeek> weeks = weeks(employerId);
        Map<Long, Integer> waiting = corrections.waiting(weeks);
        return weeks.stream()
                .map(week -> new Offered(week, waiting.getOrDefault(week.getId(), 0)))
                .sorted(Comparator.comparing(one -> !one.isWaiting()))
                .toList();
    }

    private List<HostWeek> weeks(long employerId) {
        caller.requireEmployer(employerId);
        Set<String> own = own(employerId);
        if (own.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select w from HostWeek w where w.employerId = :employer and w.inlener in :own"
                                + " and w.state <> :open and w.monday >= :since"
                                + " order by w.monday desc, w.inlener",
                        HostWeek.class)
                .setParameter("employer", employerId)
                .setParameter("own", own)
                .setParameter("open", WeekState.OPEN)
                .setParameter("since", today.date().minusWeeks(WEEKS_BACK))
                .getResultList();
    }

    @RolesAllowed(Role.INLENER)
    public WeekSheet open(long weekId) {
        HostWeek week = require(weekId);
        auditTrail.read(new AuditEntry("gewerkte uren bekeken door inlener", week.inWords(), week.getEmployerId(), ""));
        return sheets.sheet(week.getEmployerId(), week.getInlener(), week.getMonday(), Optional.empty());
    }

    @RolesAllowed(Role.INLENER)
    public void approve(long weekId) {
        HostWeek week = require(weekId);
        week.approve(caller.name(), today.now());
        auditTrail.changed(new AuditEntry("gewerkte uren goedgekeurd", week.inWords(), week.getEmployerId(), ""));
    }

    /** @param why what is wrong, at most 300 signs */
    @RolesAllowed(Role.INLENER)
    public void dispute(long weekId, String why) {
        String remark = guard.require(Messages.text("hours.field.remark"), why, LONGEST);
        HostWeek week = require(weekId);
        week.dispute(remark, caller.name(), today.now());
        auditTrail.changed(new AuditEntry("gewerkte uren niet akkoord", week.inWords(), week.getEmployerId(), remark));
    }

    private HostWeek require(long id) {
        HostWeek week = database.find(HostWeek.class, id);
        if (week == null) {
            throw Refused.notFound("hours.week.unknown", id);
        }
        caller.requireEmployer(week.getEmployerId());
        if (!own(week.getEmployerId()).contains(week.getInlener()) || week.getState() == WeekState.OPEN) {
            throw Refused.notFound("hours.week.unknown", id);
        }
        return week;
    }

    private Set<String> own(long employerId) {
        return hosts.inlenersOf(caller.name(), employerId, today.date());
    }
}
