package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Whose data must stay although their term has passed, and why. */
@Stateless
@DenyAll
public class LegalHolds {

    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private People people;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A hold, whose it is, and its end when it has one. */
    public record Line(LegalHold hold, String person, Optional<LegalHoldEnd> end) {}

    /** Every hold of the employer, also those that ended, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<Line> all(long employerId) {
        caller.requireEmployer(employerId);
        Map<Long, LegalHoldEnd> ends = database.createQuery(
                        "select e from LegalHoldEnd e, LegalHold h where h.id = e.legalHoldId and h.employerId = :employer",
                        LegalHoldEnd.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .collect(Collectors.toMap(LegalHoldEnd::getLegalHoldId, Function.identity()));
        return database.createQuery(
                        "select h from LegalHold h where h.employerId = :employer order by h.id desc", LegalHold.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .map(hold -> new Line(hold, name(hold), Optional.ofNullable(ends.get(hold.getId()))))
                .toList();
    }

    /** From the day on nothing of the person is erased. @throws Refused without a person, a day or a reason */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void put(long employerId, String personnelNumber, NewRecord draft) {
        caller.requireEmployer(employerId);
        KnownPerson person = people.required(employerId, personnelNumber);
        LocalDate first = draft.dayUntil(today.date());
        String reason =
                guard.require("Reden", draft.requiredText("privacy.reason-missing", LONGEST_REASON), LONGEST_REASON);
        database.persist(new LegalHold(
                employerId, person.subject().personId(), new Recording(first, today.now(), caller.name(), reason)));
        tell("bewaarplicht vastgelegd", person, employerId, "vanaf " + Messages.shown(first));
    }

    /** Ends a hold after a day, not before today. @throws Refused when it ended already */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void end(long holdId, NewRecord draft) {
        LegalHold hold = Optional.ofNullable(database.find(LegalHold.class, holdId))
                .orElseThrow(() -> Refused.notFound("privacy.hold.unknown", holdId));
        caller.requireEmployer(hold.getEmployerId());
        if (database.find(LegalHoldEnd.class, holdId) != null) {
            throw Refused.conflict("privacy.hold.ended");
        }
        if (draft.day() == null || draft.day().isBefore(today.date())) {
            throw Refused.badRequest("privacy.hold.last-day", today.date());
        }
        String reason =
                guard.require("Reden", draft.requiredText("privacy.reason-missing", LONGEST_REASON), LONGEST_REASON);
        database.persist(new LegalHoldEnd(holdId, new Recording(draft.day(), today.now(), caller.name(), reason)));
        people.of(hold.getEmployerId(), hold.getPersonId())
                .ifPresent(person -> tell(
                        "bewaarplicht beëindigd",
                        person,
                        hold.getEmployerId(),
                        "tot en met " + Messages.shown(draft.day())));
    }

    private String name(LegalHold hold) {
        return people.of(hold.getEmployerId(), hold.getPersonId())
                .map(KnownPerson::label)
                .orElse("");
    }

    private void tell(String what, KnownPerson person, long employerId, String details) {
        auditTrail.changed(new AuditEntry(what, person.auditSubjects().get(0), employerId, details));
    }
}
