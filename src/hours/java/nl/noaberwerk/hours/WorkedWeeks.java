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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.hours.WeekSheet.SheetRow;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.HostAccess;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/**
 * The weeks of hours at host employers: entered by whoever leads the people, offered to the host, corrected afterwards.
 *
 * <p>A leader without another role sees and enters the people of her own teams only.
 */
@Stateless
@DenyAll
public class WorkedWeeks {

    private static final int WEEKS_SHOWN = 5;
    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WeekSheets sheets;

    @Inject
    private HostAccess hosts;

    @Inject
    private Supervisions teams;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A week of a host in the list, also when nothing was entered yet. */
    public record Listed(String inlener, LocalDate monday, int people, WeekState state) {}

    /** Of every host with people today, the week that holds the day and the weeks before it. @param day in the last week */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<Listed> list(long employerId, LocalDate day) {
        caller.requireEmployer(employerId);
        LocalDate last = monday(day);
        LocalDate first = last.minusWeeks(WEEKS_SHOWN - 1L);
        Map<String, HostWeek> known = between(employerId, first, last).stream()
                .collect(Collectors.toMap(week -> week.getInlener() + week.getMonday(), Function.identity()));
        Map<String, Integer> people = hosts(employerId, day);
        return last.datesUntil(first.minusDays(1), java.time.Period.ofDays(-WeekSheet.DAYS))
                .flatMap(monday -> people.entrySet().stream()
                        .map(host -> new Listed(
                                host.getKey(),
                                monday,
                                host.getValue(),
                                Optional.ofNullable(known.get(host.getKey() + monday))
                                        .map(HostWeek::getState)
                                        .orElse(WeekState.OPEN))))
                .toList();
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
        List<DayHours> changes =
                entered.stream().filter(one -> isOther(sheet, one)).toList();
        changes.forEach(one -> check(sheet, one));
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
        if (sheet.monday().plusDays(WeekSheet.DAYS - 1L).isAfter(today.date())) {
            throw new Refused("hours.week.not-over", sheet.monday().plusDays(WeekSheet.DAYS - 1L));
        }
        HostWeek week = sheet.week().orElseThrow(() -> new Refused("hours.week.empty"));
        week.offer(caller.name(), today.now());
        auditTrail.changed(new AuditEntry("gewerkte uren voorgelegd", subject(inlener, day), employerId, ""));
    }

    /** Sets a day of an approved week right; what was approved stays readable. @param reason at most 200 signs */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void correct(long employerId, String inlener, DayHours right, String reason) {
        caller.requireEmployer(employerId);
        String why = guard.require(Messages.text("hours.field.reason"), reason, LONGEST_REASON);
        WeekSheet sheet = open(employerId, inlener, right.day());
        HostWeek week = sheet.week()
                .filter(one -> one.getState() == WeekState.APPROVED)
                .orElseThrow(() -> Refused.conflict("hours.week.not-approved"));
        check(sheet, right);
        if (!isOther(sheet, right)) {
            throw new Refused("hours.correction.nothing-differs");
        }
        database.persist(
                new WorkedHours(week.getId(), right, new Recording(today.date(), today.now(), caller.name(), why)));
        auditTrail.changed(
                new AuditEntry("gewerkte uren gecorrigeerd", subject(inlener, right.day()), employerId, why));
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

    private void check(WeekSheet sheet, DayHours one) {
        SheetRow row = row(sheet, one.employmentId())
                .orElseThrow(() -> Refused.notFound("hours.person.unknown", sheet.inlener()));
        if (!DayHours.isPossible(one.hours())) {
            throw Refused.badRequest("hours.field.hours", row.name(), one.day(), one.hours());
        }
        if (one.day().isAfter(today.date()) && one.hours().signum() > 0) {
            throw new Refused("hours.day.ahead", row.name(), one.day());
        }
        if (!monday(one.day()).equals(sheet.monday())) {
            throw Refused.badRequest("hours.day.other-week", one.day(), sheet.monday());
        }
    }

    private static boolean isOther(WeekSheet sheet, DayHours one) {
        return row(sheet, one.employmentId())
                .filter(row -> monday(one.day()).equals(sheet.monday()))
                .map(row ->
                        row.hours().get(one.day().getDayOfWeek().getValue() - 1).compareTo(one.hours()) != 0)
                .orElse(true);
    }

    private static Optional<SheetRow> row(WeekSheet sheet, long employmentId) {
        return sheet.rows().stream()
                .filter(row -> row.employmentId() == employmentId)
                .findFirst();
    }

    private List<HostWeek> between(long employerId, LocalDate first, LocalDate last) {
        return database.createQuery(
                        "select w from HostWeek w where w.employerId = :employer and w.monday between :first and :last",
                        HostWeek.class)
                .setParameter("employer", employerId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** How many people each host has, of those whom the caller may see. */
    private Map<String, Integer> hosts(long employerId, LocalDate day) {
        Optional<Set<Long>> own = own(employerId);
        if (own.isEmpty()) {
            return hosts.inleners(employerId, day);
        }
        return sheets.byHost(employerId, day, own.get());
    }

    private Optional<Set<Long>> own(long employerId) {
        boolean all = caller.has(Role.HR_ADVISEUR, employerId)
                || caller.has(Role.SALARISADMINISTRATEUR, employerId)
                || caller.has(Role.CONTROLEUR, employerId);
        return all ? Optional.empty() : Optional.of(teams.employmentsOf(caller.name(), employerId, today.date()));
    }

    private static String subject(String inlener, LocalDate day) {
        return inlener + ", week van " + monday(day);
    }
}
