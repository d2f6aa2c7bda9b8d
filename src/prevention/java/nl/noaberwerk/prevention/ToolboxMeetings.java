package nl.noaberwerk.prevention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Toolbox meetings and who were there. */
@Stateless
@DenyAll
public class ToolboxMeetings {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PreventionChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The last one first. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<ToolboxMeeting> list(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("toolboxen bekeken", "werkgever " + employerId, employerId, "lijst"));
        return database.createQuery(
                        "select distinct m from ToolboxMeeting m left join fetch m.attendance"
                                + " where m.employerId = :employer order by m.meeting.heldOn desc, m.id desc",
                        ToolboxMeeting.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** @param attendance employments of this employer @throws Refused naming the field, or when nobody was there */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public ToolboxMeeting record(long employerId, Meeting held, Set<Long> attendance) {
        caller.requireEmployer(employerId);
        checks.past("Datum", held.heldOn());
        if (attendance.isEmpty()) {
            throw Refused.badRequest("prevention.toolbox.nobody");
        }
        attendance.forEach(id -> checks.subject(employerId, id));
        Meeting meeting = new Meeting(
                checks.text("Onderwerp", held.subject(), LONGEST_SUBJECT),
                held.heldOn(),
                checks.text("Wie leidde het", held.ledBy(), LONGEST_NAME));
        ToolboxMeeting toolbox =
                new ToolboxMeeting(employerId, meeting, today.now(), caller.name()).attendedBy(attendance);
        database.persist(toolbox);
        trail.changed(new AuditEntry(
                "toolbox vastgelegd",
                "toolbox " + toolbox.getId(),
                employerId,
                meeting.subject() + ", aanwezig: " + attendance.size()));
        return toolbox;
    }
}
