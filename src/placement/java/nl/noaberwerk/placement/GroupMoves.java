package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.PlannedChange.Change;
import nl.noaberwerk.placement.PlannedChange.Problem;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Moves a whole group at once: first told what would change for whom, then for all or for nobody; undone by a new move. */
@Stateless
@DenyAll
public class GroupMoves {

    private static final int LONGEST_REASON = 200;
    private static final int MOST_SHOWN = 100;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Supervisions teams;

    @Inject
    private HostAccess hosts;

    @Inject
    private Candidates candidates;

    @Inject
    private PlacementLog log;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** The last moves, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<GroupMove> of(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select m from GroupMove m where m.employerId = :employer order by m.id desc", GroupMove.class)
                .setParameter("employer", employerId)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** What would change for whom, and what cannot be; nothing is recorded. @throws Refused when the question is not whole */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<PlannedChange> plan(long employerId, AskedMove asked) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry(
                "verplaatsing van een groep bekeken",
                "medewerkers",
                employerId,
                asked.source().inWords()));
        return changes(employerId, asked).stream().map(PlannedChange::of).toList();
    }

    /** Moves all of them. @throws Refused when one of them cannot go, or nobody would: then nobody goes */
    @RolesAllowed(Role.HR_ADVISEUR)
    public GroupMove carryOut(long employerId, AskedMove asked) {
        caller.requireEmployer(employerId);
        lock(employerId);
        String reason = reason(asked.reason());
        List<Change> changes = moving(changes(employerId, asked), asked.without());
        Recording recording = new Recording(asked.day(), today.now(), caller.name(), reason);
        GroupMove move = new GroupMove(
                employerId,
                new GroupMove.Way(asked.source().inWords(), asked.target().inWords()),
                changes.size(),
                recording);
        record(move, changes, recording);
        log.tell(changes);
        return move;
    }

    /** What undoing would change for whom; nothing is recorded. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<PlannedChange> planUndo(long moveId) {
        return undoing(required(moveId)).stream().map(PlannedChange::of).toList();
    }

    /** Puts everybody back by a new move from the same day. @throws Refused when somebody was placed anew since, or it was done */
    @RolesAllowed(Role.HR_ADVISEUR)
    public GroupMove undo(long moveId, String why) {
        GroupMove undone = required(moveId);
        lock(undone.getEmployerId());
        if (isUndone(moveId)) {
            throw Refused.conflict("placement.move.undone");
        }
        List<Change> changes = moving(undoing(undone), Set.of());
        Recording recording = new Recording(undone.getDay(), today.now(), caller.name(), reason(why));
        GroupMove move = new GroupMove(
                        undone.getEmployerId(),
                        new GroupMove.Way(undone.getTarget(), undone.getSource()),
                        changes.size(),
                        recording)
                .undoing(undone);
        record(move, changes, recording);
        return move;
    }

    private void record(GroupMove move, List<Change> changes, Recording recording) {
        database.persist(move);
        database.flush();
        log.keep(changes, recording, move.getId());
        auditTrail.changed(new AuditEntry(
                move.getUndoes() == null ? "groep verplaatst" : "verplaatsing van een groep ongedaan gemaakt",
                "verplaatsing " + move.getId(),
                move.getEmployerId(),
                move.getSource() + " naar " + move.getTarget() + ", " + changes.size() + " mensen"));
    }

    private List<Change> changes(long employerId, AskedMove asked) {
        if (asked.source().isEmpty() || asked.target().isEmpty()) {
            throw Refused.badRequest("placement.move.empty");
        }
        if (asked.day() == null) {
            throw Refused.badRequest("placement.term.from");
        }
        PlacementCheck check = log.check(employerId);
        return candidates.of(members(employerId, asked.source(), asked.day())).stream()
                .map(who -> change(check, who, asked))
                .toList();
    }

    private static Change change(PlacementCheck check, Candidate who, AskedMove asked) {
        Workplace before = who.history().on(asked.day());
        Change change = check.change(who, asked.target().of(before, check, asked.day()), asked.day());
        if (asked.target().isHalf(before)) {
            List<Problem> problems = new ArrayList<>(change.problems());
            problems.add(Problem.of("placement.move.half-team"));
            return new Change(
                    who, change.day(), change.before(), change.after(), change.changes(), problems, change.notes());
        }
        return change;
    }

    private Set<Long> members(long employerId, AskedMove.Source source, LocalDate day) {
        Map<Long, Team> inTeam = teams.teams(employerId, day);
        Map<Long, String> atHost = hosts.placed(employerId, day);
        Set<Long> all = new TreeSet<>(inTeam.keySet());
        all.addAll(atHost.keySet());
        return all.stream()
                .filter(id -> fits(
                        source.location(), Optional.ofNullable(inTeam.get(id)).map(Team::location)))
                .filter(id -> fits(
                        source.groupLeader(),
                        Optional.ofNullable(inTeam.get(id)).map(Team::groupLeader)))
                .filter(id -> fits(source.host(), Optional.ofNullable(atHost.get(id))))
                .collect(Collectors.toSet());
    }

    private static boolean fits(String asked, Optional<String> here) {
        return asked == null || asked.isBlank() || here.filter(asked::equals).isPresent();
    }

    /** Those for whom something changes. */
    private static List<Change> moving(List<Change> changes, Set<Long> without) {
        List<Change> all = changes.stream()
                .filter(change -> !without.contains(change.who().id()))
                .toList();
        long refused =
                all.stream().filter(change -> !change.problems().isEmpty()).count();
        if (refused > 0) {
            throw new Refused("placement.move.refused", refused);
        }
        List<Change> moving =
                all.stream().filter(change -> !change.changes().isEmpty()).toList();
        if (moving.isEmpty()) {
            throw new Refused("placement.move.nobody");
        }
        return moving;
    }

    private List<Change> undoing(GroupMove move) {
        PlacementCheck check = log.check(move.getEmployerId());
        return candidates.of(moved(move)).stream()
                .map(who -> {
                    WorkHistory without = who.history().without(move.getId());
                    boolean since = who.history().isNewerOn(move.getDay(), move.getId());
                    return check.undone(
                            who,
                            without.on(move.getDay()),
                            move.getDay(),
                            since ? Optional.of(Problem.of("placement.move.since", move.getDay())) : Optional.empty());
                })
                .toList();
    }

    private Set<Long> moved(GroupMove move) {
        Set<Long> ids = new TreeSet<>(
                database.createQuery("select p.employmentId from Placement p where p.moveId = :move", Long.class)
                        .setParameter("move", move.getId())
                        .getResultList());
        ids.addAll(
                database.createQuery("select m.employmentId from TeamMembership m where m.moveId = :move", Long.class)
                        .setParameter("move", move.getId())
                        .getResultList());
        return ids;
    }

    private boolean isUndone(long moveId) {
        return !database.createQuery("select m.id from GroupMove m where m.undoes = :move", Long.class)
                .setParameter("move", moveId)
                .getResultList()
                .isEmpty();
    }

    private String reason(String given) {
        String reason = guard.require("Reden", given, LONGEST_REASON);
        if (reason.isEmpty()) {
            throw Refused.badRequest("placement.team.reason", LONGEST_REASON);
        }
        return reason;
    }

    // one move at a time: what the dry run told must hold until it is recorded
    private void lock(long employerId) {
        database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
    }

    private GroupMove required(long moveId) {
        GroupMove found = database.find(GroupMove.class, moveId);
        if (found == null) {
            throw Refused.notFound("placement.move.not-found");
        }
        caller.requireEmployer(found.getEmployerId());
        return found;
    }
}
