package nl.noaberwerk.leave;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/**
 * Fixes days as vakantie for a whole group, as many a year as the cao allows: first told for whom and for whom not; undone by
 * a new fact.
 */
@Stateless
@DenyAll
public class FixedLeaves {

    private static final int LONGEST = 300;
    private static final int MOST_SHOWN = 100;
    private static final int AT_ONCE = 2_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FixedLeavePlan plan;

    @Inject
    private LeaveStore store;

    @Inject
    private LeaveSettlement settlement;

    @Inject
    private EmployeeNames people;

    @Inject
    private LeaveAccess access;

    @Inject
    private GuardedText guard;

    @Inject
    private Today today;

    /** Somebody who gets fixed days back. */
    public record Back(long employmentId, String personnelNumber, String name) {}

    /** The last ones, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<FixedLeave> of(long employerId) {
        access.requireEmployer(employerId);
        return database.createQuery(
                        "select f from FixedLeave f where f.employerId = :employer order by f.id desc",
                        FixedLeave.class)
                .setParameter("employer", employerId)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** For whom it would be and for whom not; no day is recorded. @throws Refused naming the field that cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<PlannedFixedLeave> plan(long employerId, AskedFixedLeave asked) {
        access.requireEmployer(employerId);
        requireDays(asked);
        access.readAll(employerId, "vaste verlofdagen bekeken");
        return planned(employerId, asked);
    }

    /** Records the days for who can and was not left out. @throws Refused when that is nobody */
    @RolesAllowed(Role.HR_ADVISEUR)
    public FixedLeave carryOut(long employerId, AskedFixedLeave asked) {
        access.requireEmployer(employerId);
        requireDays(asked);
        String reason = reason(asked.reason());
        lock(employerId);
        List<PlannedFixedLeave> all = planned(employerId, asked);
        List<PlannedFixedLeave> chosen = all.stream()
                .filter(one -> !one.isExcluded() && !asked.without().contains(one.employmentId()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("leave.fixed.nobody");
        }
        Recording recording = new Recording(asked.first(), today.now(), access.account(), reason);
        FixedLeave.Count count = new FixedLeave.Count(chosen.size(), all.size() - chosen.size());
        FixedLeave made = new FixedLeave(employerId, asked, count, recording);
        database.persist(made);
        database.flush();
        record(made, chosen, recording);
        access.changedForAll(employerId, "vaste verlofdagen aangewezen", words(made));
        return made;
    }

    /** Who would get the days back. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<Back> planUndo(long id) {
        List<Long> ids = standing(required(id)).stream()
                .map(LeaveRequest::getEmploymentId)
                .toList();
        return people.of(ids, today.date()).values().stream()
                .map(one -> new Back(
                        one.employmentId(), one.personnelNumber(), one.name().sorted()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** Takes the days back for who still has them. @throws Refused 409 when that was done already */
    @RolesAllowed(Role.HR_ADVISEUR)
    public FixedLeave undo(long id, String why) {
        FixedLeave undone = required(id);
        String reason = reason(why);
        lock(undone.getEmployerId());
        List<LeaveRequest> requests = standing(undone);
        if (requests.isEmpty()) {
            throw Refused.conflict("leave.fixed.undone");
        }
        Recording recording = new Recording(undone.getFirstDay(), today.now(), access.account(), reason);
        FixedLeave made = FixedLeave.undoing(undone, requests.size(), recording);
        database.persist(made);
        store.add(requests.stream()
                .map(one -> new LeaveDecision(one.getId(), Outcome.WITHDRAWN, recording))
                .toList());
        settle(store.employments(
                requests.stream().map(LeaveRequest::getEmploymentId).toList()));
        access.changedForAll(undone.getEmployerId(), "vaste verlofdagen ongedaan gemaakt", words(made));
        return made;
    }

    /** What the hours are must be known first: who came into service today has no right recorded yet. */
    private List<PlannedFixedLeave> planned(long employerId, AskedFixedLeave asked) {
        settle(store.employments(
                plan.group(employerId, asked).stream().map(Named::employmentId).toList()));
        return plan.of(employerId, asked);
    }

    private void record(FixedLeave made, List<PlannedFixedLeave> chosen, Recording recording) {
        List<Employment> employments = store.employments(
                chosen.stream().map(PlannedFixedLeave::employmentId).toList());
        Map<Long, Employment> byId =
                employments.stream().collect(Collectors.toMap(Employment::getId, Function.identity()));
        List<LeaveRequest> requests = chosen.stream()
                .map(one -> new LeaveRequest(byId.get(one.employmentId()), asked(one), one.hours(), recording)
                        .imposedBy(made))
                .toList();
        store.add(requests);
        List<Object> rows = new ArrayList<>();
        for (int at = 0; at < requests.size(); at++) {
            LeaveRequest request = requests.get(at);
            chosen.get(at).days().forEach(day -> rows.add(new LeaveDay(request, day)));
            rows.add(new LeaveDecision(request.getId(), Outcome.APPROVED, recording));
        }
        store.add(rows);
        settle(employments);
    }

    private NewLeave asked(PlannedFixedLeave one) {
        List<FreeDay> days = one.days();
        return new NewLeave(
                one.employmentId(),
                LeaveKind.VAKANTIE,
                days.get(0).day(),
                days.get(days.size() - 1).day(),
                null,
                today.date(),
                "");
    }

    private void settle(Collection<Employment> employments) {
        List<Employment> all = List.copyOf(employments);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            settlement.settle(all.subList(from, Math.min(all.size(), from + AT_ONCE)), LeaveSettlement.BY_ITSELF);
        }
    }

    private List<LeaveRequest> standing(FixedLeave fixed) {
        List<Long> ids = database.createQuery(
                        "select r.employmentId from LeaveRequest r where r.fixedId = :id", Long.class)
                .setParameter("id", fixed.getId())
                .getResultList();
        return store.requests(ids).stream()
                .filter(Standing::isFree)
                .map(Standing::request)
                .filter(one -> fixed.getId().equals(one.getFixedId()))
                .toList();
    }

    private void requireDays(AskedFixedLeave asked) {
        if (asked.first() == null || asked.last().isBefore(asked.first())) {
            throw Refused.badRequest("leave.request.days");
        }
        if (asked.first().isBefore(today.date())) {
            throw Refused.badRequest("leave.fixed.past");
        }
        if (asked.first().getYear() != asked.last().getYear()) {
            throw Refused.badRequest("leave.fixed.year");
        }
    }

    private String reason(String given) {
        String reason = guard.require("Reden", given, LONGEST);
        if (reason.isEmpty()) {
            throw Refused.badRequest("leave.fixed.reason");
        }
        return reason;
    }

    // one at a time: what the dry run told must hold until it is recorded
    private void lock(long employerId) {
        database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
    }

    private FixedLeave required(long id) {
        FixedLeave found = database.find(FixedLeave.class, id);
        if (found == null || found.getUndoes() != null) {
            throw Refused.notFound("leave.fixed.not-found");
        }
        access.requireEmployer(found.getEmployerId());
        return found;
    }

    private static String words(FixedLeave fixed) {
        return fixed.getForWhom() + ", " + Messages.shown(fixed.getFirstDay()) + " tot en met "
                + Messages.shown(fixed.getLastDay()) + ", " + fixed.getPeople() + " medewerkers";
    }
}
