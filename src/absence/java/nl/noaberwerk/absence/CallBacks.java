package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** The calls of the verzuimprotocol: who must be called today, and how it went; a supervisor sees her own teams only. */
@Stateless
@DenyAll
public class CallBacks {

    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DueCalls calls;

    @Inject
    private Supervisions supervisions;

    @Inject
    private AbsenceAccess access;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** The calls that are open today, the oldest first; that they were looked at is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public List<DueCall> due(long employerId) {
        List<DueCall> open = open(employerId);
        if (!open.isEmpty()) {
            auditTrail.read(
                    new AuditEntry("terugbellijst bekeken", "verzuim", employerId, open.size() + " medewerkers"));
        }
        return open;
    }

    /** How many calls are open today, without looking at whom they are about. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public int open(long employerId, LocalDate day) {
        caller.requireEmployer(employerId);
        return own(employerId, calls.on(employerId, day)).size();
    }

    /** @throws Refused when the call is not open any more, the day lies ahead, or the note says what may not be kept */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public DueCall record(long employerId, long ziekmeldingId, CallBack.Made made) {
        DueCall due = open(employerId).stream()
                .filter(call -> call.ziekmeldingId() == ziekmeldingId)
                .findFirst()
                .orElseThrow(() -> Refused.conflict("absence.call.not-open"));
        if (made.calledOn() == null
                || made.calledOn().isAfter(today.date())
                || made.calledOn()
                        .isBefore(due.call().due().minusDays(due.call().sickDay()))) {
            throw Refused.badRequest("absence.call.day");
        }
        String note = guard.require("Afspraak over het werk", made.note(), LONGEST_NOTE);
        CallBack row =
                new CallBack(due, new CallBack.Made(made.calledOn(), made.reached(), note), today.now(), caller.name());
        database.persist(row);
        auditTrail.changed(new AuditEntry(
                made.reached() ? "teruggebeld" : "teruggebeld, niet bereikt",
                "persoon " + due.personnelNumber(),
                employerId,
                "keer " + due.call().number()));
        return due;
    }

    private List<DueCall> open(long employerId) {
        caller.requireEmployer(employerId);
        return own(employerId, calls.on(employerId, today.date()));
    }

    private List<DueCall> own(long employerId, List<DueCall> all) {
        if (!access.seesOwnTeamOnly(employerId)) {
            return all;
        }
        Set<Long> team = supervisions.employmentsOf(caller.name(), employerId, today.date());
        return all.stream().filter(call -> team.contains(call.employmentId())).toList();
    }
}
