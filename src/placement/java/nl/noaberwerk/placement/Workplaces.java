package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.PlannedChange.Change;
import nl.noaberwerk.placement.PlannedChange.Problem;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Where one employee works, from-to, and how it changes. */
@Stateless
@DenyAll
public class Workplaces {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_LOCATION = 60;
    private static final int LONGEST_LEADER = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Candidates candidates;

    @Inject
    private PlacementLog log;

    @Inject
    private Supervisions supervisions;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** From the first day that is known, without gaps, the newest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Stay> history(long employmentId) {
        return required(employmentId).history().stays().stream()
                .sorted(Comparator.comparing(Stay::from).reversed())
                .toList();
    }

    /** Where she works today and since when at the same place, under the same lead, in the same team. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Continuity continuity(long employmentId) {
        return Continuity.of(required(employmentId).history().stays(), today.date());
    }

    /** What holds on the day. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Workplace on(long employmentId, LocalDate day) {
        return required(employmentId).history().on(day);
    }

    /** Who leads or stands in for her team today, by account. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Set<String> supervisors(long employmentId) {
        long employerId = required(employmentId).employment().getEmployerId();
        return supervisions
                .supervisorsOf(List.of(employmentId), employerId, today.date())
                .getOrDefault(employmentId, Set.of());
    }

    /** The contracts that hold on the day, by host and number. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Agreed> contracts(long employerId, LocalDate day) {
        caller.requireEmployer(employerId);
        return log.check(employerId).contracts().values().stream()
                .filter(agreed -> agreed.contract().holdsOn(day))
                .sorted(Comparator.comparing(Agreed::host, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(agreed -> agreed.contract().getNumber()))
                .toList();
    }

    /** The names of all host employers, in order. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<String> hosts(long employerId) {
        caller.requireEmployer(employerId);
        return log.check(employerId).hosts().stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Whose employment it is. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Employment employment(long employmentId) {
        return required(employmentId).employment();
    }

    /** What an hour costs by the contract on the day; empty when it says nothing about hours or this work. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public Optional<BigDecimal> proposedRate(long employerId, long contractId, HostRate.For work, LocalDate day) {
        caller.requireEmployer(employerId);
        return log.check(employerId).rate(contractId, work, day);
    }

    /** What would differ; nothing is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public PlannedChange effect(long employmentId, AskedPlace asked) {
        return PlannedChange.of(planned(employmentId, asked));
    }

    /** Records it. @throws Refused when it cannot be, naming why, or when nothing differs */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void place(long employmentId, AskedPlace asked) {
        lock(employmentId);
        keep(planned(employmentId, asked), reason(asked.reason()));
    }

    /**
     * Ends the placement with the host; what kind of work she is for, and her team, stay as they were.
     *
     * @param lastDay the last day there
     * @param noticeOn on which day notice was given, or null
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void end(long employmentId, LocalDate lastDay, LocalDate noticeOn, String reason) {
        lock(employmentId);
        if (lastDay == null) {
            throw Refused.badRequest("placement.end.last-day");
        }
        Candidate who = required(employmentId);
        Workplace before = who.history().on(lastDay);
        if (before.host().isEmpty()) {
            throw new Refused("placement.end.nothing", lastDay);
        }
        if (noticeOn != null && noticeOn.isAfter(lastDay)) {
            throw Refused.badRequest("placement.end.notice", lastDay);
        }
        Work work = before.work();
        Work after = new Work(work.werksoort(), work.afdeling(), null, null, work.loonwaardeProcent());
        keep(
                log.check(who.employment().getEmployerId())
                        .undone(
                                who,
                                new Workplace(after, Agreement.over(noticeOn), before.team()),
                                lastDay.plusDays(1),
                                Optional.empty()),
                reason(reason));
    }

    private Change planned(long employmentId, AskedPlace asked) {
        if (asked.from() == null) {
            throw Refused.badRequest("placement.term.from");
        }
        Candidate who = required(employmentId);
        Workplace after = new Workplace(
                asked.work(),
                asked.agreement(),
                Optional.ofNullable(asked.team()).map(Workplaces::whole));
        return log.check(who.employment().getEmployerId()).change(who, after, asked.from());
    }

    private static Team whole(Team asked) {
        return new Team(
                required(asked.location(), LONGEST_LOCATION, "placement.team.location"),
                required(asked.groupLeader(), LONGEST_LEADER, "placement.team.group-leader"));
    }

    private static String required(String given, int longest, String key) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw Refused.badRequest(key, longest);
        }
        return text;
    }

    private void keep(Change change, String reason) {
        change.problems().stream().findFirst().map(Problem::refused).ifPresent(refused -> {
            throw refused;
        });
        if (change.changes().isEmpty()) {
            throw new Refused("placement.change.nothing-differs");
        }
        log.keep(List.of(change), new Recording(change.day(), today.now(), caller.name(), reason), null);
        log.tell(List.of(change));
    }

    private String reason(String given) {
        String reason = guard.require("Reden", given, LONGEST_REASON);
        if (reason.isEmpty()) {
            throw Refused.badRequest("placement.team.reason", LONGEST_REASON);
        }
        return reason;
    }

    // two clerks who place the same person: the second sees what the first did
    private void lock(long employmentId) {
        database.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Candidate required(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return candidates.of(List.of(employmentId)).get(0);
    }
}
