package nl.noaberwerk.hours;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/**
 * The weeks of hours at host employers: entered by whoever leads the people, offered to the host.
 *
 * <p>A leader without another role sees and enters the people of her own teams only.
 */
@Stateless
@DenyAll
public class WorkedWeeks {

    private static final int WEEKS_SHOWN = 5;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WeekSheets sheets;

    @Inject
    private ListedWeeks listed;

    @Inject
    private Supervisions teams;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Of every host with people: the week that holds the day and the four weeks before. @param day in the last week */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<ListedWeek> list(long employerId, LocalDate day) {
        caller.requireEmployer(employerId);
        LocalDate last = monday(day);
        return listed.between(employerId, last.minusWeeks(WEEKS_SHOWN - 1L), last, own(employerId));
    }

    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public WeekSheet open(long employerId, String inlener, LocalDate day) {
        caller.requireEmployer(employerId);
        WeekSheet sheet = sheets.sheet(employerId, inlener, monday(day), own(employerId));
        if (sheet.week().isEmpty() && sheet.rows().isEmpty()) {
            throw Refused.notFound("hours.week.unknown", inlener);
        }
        auditTrail.read(new AuditEntry("gewerkte uren bekeken", subject(inlener, day), employerId, ""));
        return sheet;
    }

    /** Records what differs from what was entered before; the same again adds nothing. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.LEIDINGGEVENDE})
    public void save(long employerId, String inlener, LocalDate day, List<DayHours> entered) {
        caller.requireEmployer(employerId);
        database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
        WeekSheet sheet = open(employerId, inlener, day);
        List<DayHours> changes = entered.stream().filter(sheet::differsFrom).toList();
        changes.forEach(one -> sheet.check(one, today.date()));
        if (changes.isEmpty()) {
            return;
        }
        HostWeek week = sheet.week().orElseGet(() -> begun(employerId, inlener, sheet.monday()));
        if (!week.getState().isEntered()) {
            throw Refused.conflict("hours.week.not-open");
        }
        Recording recording = new Recording(today.date(), today.now(), caller.name(), null);
        changes.forEach(one -> database.persist(new WorkedHours(week.getId(), one, recording)));
        auditTrail.changed(new AuditEntry(
                "gewerkte uren vastgelegd", subject(inlener, day), employerId, changes.size() + " dagen"));
    }

    /** Lays the week before the host. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.LEIDINGGEVENDE})
    public void offer(long employerId, String inlener, LocalDate day) {
        caller.requireEmployer(employerId);
        WeekSheet sheet = open(employerId, inlener, day);
        if (sheet.sunday().isAfter(today.date())) {
            throw new Refused("hours.week.not-over", sheet.sunday());
        }
        HostWeek week = sheet.week().orElseThrow(() -> new Refused("hours.week.empty"));
        week.offer(caller.name(), today.now());
        auditTrail.changed(new AuditEntry("gewerkte uren voorgelegd", subject(inlener, day), employerId, ""));
    }

    /** The first day of the week that holds the day. */
    public static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private HostWeek begun(long employerId, String inlener, LocalDate monday) {
        HostWeek week = new HostWeek(employerId, inlener, monday);
        database.persist(week);
        database.flush();
        return week;
    }

    private Optional<Set<Long>> own(long employerId) {
        boolean all = caller.has(Role.HR_ADVISEUR, employerId)
                || caller.has(Role.SALARISADMINISTRATEUR, employerId)
                || caller.has(Role.CONTROLEUR, employerId);
        return all ? Optional.empty() : Optional.of(teams.employmentsOf(caller.name(), employerId, today.date()));
    }

    private static String subject(String inlener, LocalDate day) {
        return HostWeek.inWords(inlener, monday(day));
    }
}
