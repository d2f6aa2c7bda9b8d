package nl.noaberwerk.bedrijfsarts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;

/** The SMO: meetings about several cases, and what was agreed, without anything medical. */
@Stateless
@DenyAll
public class SmoMeetings {

    private static final int LONGEST_AGREED = 500;
    private static final int LONGEST_OWNER = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private ConsultChecks checks;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Every meeting, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS, Role.CONTROLEUR})
    public List<SmoMeeting> list(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select m from SmoMeeting m where m.employerId = :employer order by m.heldOn desc, m.id desc",
                        SmoMeeting.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** One meeting; the look is recorded. @throws Refused 404 when there is none */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS, Role.CONTROLEUR})
    public SmoMeeting open(long id) {
        SmoMeeting found = required(id);
        secrecy.require();
        trail.read(entry("SMO bekeken", found, ""));
        return found;
    }

    /** What was agreed in a meeting, by day. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS, Role.CONTROLEUR})
    public List<SmoAction> actions(long meetingId) {
        required(meetingId);
        secrecy.require();
        return database.createQuery(
                        "select a from SmoAction a where a.meetingId = :meeting order by a.agreed.due, a.id",
                        SmoAction.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** What was agreed about a case, by day; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS, Role.CONTROLEUR})
    public List<SmoAction> ofCase(long caseId) {
        CaseFile file = requiredCase(caseId);
        caller.requireEmployer(file.employerId());
        secrecy.require();
        trail.read(new AuditEntry(
                "SMO-afspraken van een dossier bekeken",
                checks.requireEmployee(file.employerId(), file.employmentId()),
                file.employerId(),
                ""));
        return database.createQuery(
                        "select a from SmoAction a, AbsenceCase c where c.id = a.agreed.caseId and (c.id = :case or"
                                + " c.mergedInto = :case) order by a.agreed.due, a.id",
                        SmoAction.class)
                .setParameter("case", file.caseId())
                .getResultList();
    }

    /** @throws Refused without a day until today, or without offices */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public SmoMeeting hold(long employerId, LocalDate day, Collection<SmoOffice> present) {
        caller.requireEmployer(employerId);
        checks.requirePast(day);
        if (present == null || present.isEmpty()) {
            throw Refused.badRequest("bedrijfsarts.smo.offices");
        }
        SmoMeeting meeting = new SmoMeeting(employerId, day, today.now(), caller.name()).with(present);
        database.persist(meeting);
        trail.changed(entry("SMO vastgelegd", meeting, ""));
        return meeting;
    }

    /** The case was spoken of. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public void speakOf(long meetingId, long caseId) {
        SmoMeeting meeting = required(meetingId);
        CaseFile file = requiredCase(caseId);
        requireSame(meeting, file);
        meeting.speaksOf(file.caseId());
        trail.changed(entry("dossier in SMO besproken", meeting, "dossier " + file.caseId()));
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public SmoAction agree(long meetingId, Agreed asked) {
        SmoMeeting meeting = required(meetingId);
        if (!meeting.getCases().contains(asked.caseId())) {
            throw Refused.badRequest("bedrijfsarts.smo.case");
        }
        if (asked.due() == null || asked.due().isBefore(meeting.getHeldOn())) {
            throw Refused.badRequest("bedrijfsarts.smo.due", meeting.getHeldOn());
        }
        Agreed agreed = new Agreed(
                asked.caseId(),
                checks.text("Afspraak", asked.agreed(), LONGEST_AGREED),
                checks.text("Wie doet het", asked.owner(), LONGEST_OWNER),
                asked.due());
        SmoAction action = new SmoAction(meeting, agreed, today.now(), caller.name());
        database.persist(action);
        trail.changed(entry("SMO-afspraak vastgelegd", meeting, "dossier " + asked.caseId()));
        return action;
    }

    /** It is done today. @throws Refused when it was done before */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public void done(long actionId) {
        SmoAction action = database.find(SmoAction.class, actionId);
        if (action == null) {
            throw Refused.notFound("bedrijfsarts.smo.unknown", actionId);
        }
        caller.requireEmployer(action.getEmployerId());
        if (action.getDoneOn() != null) {
            throw Refused.conflict("bedrijfsarts.smo.done-before");
        }
        action.done(today.date());
        trail.changed(new AuditEntry(
                "SMO-afspraak gedaan", "SMO " + action.getMeetingId(), action.getEmployerId(), "afspraak " + actionId));
    }

    private static void requireSame(SmoMeeting meeting, CaseFile file) {
        if (meeting.getEmployerId() != file.employerId()) {
            throw Refused.notFound("absence.case.not-found", file.caseId());
        }
    }

    private CaseFile requiredCase(long caseId) {
        return cases.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
    }

    private SmoMeeting required(long id) {
        SmoMeeting found = database.find(SmoMeeting.class, id);
        if (found == null) {
            throw Refused.notFound("bedrijfsarts.smo.unknown", id);
        }
        caller.requireEmployer(found.getEmployerId());
        return found;
    }

    private static AuditEntry entry(String what, SmoMeeting meeting, String details) {
        return new AuditEntry(what, "SMO " + meeting.getId(), meeting.getEmployerId(), details);
    }
}
