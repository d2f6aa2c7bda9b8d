package nl.noaberwerk.poortwachter;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;

/** What must be done in all cases of an employer: overdue, this week, the next weeks. */
@Stateless
@DenyAll
public class Tasks {

    @Inject
    private TaskRows rows;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    /** A page of the tasks, the oldest first; the look is recorded. @param from 0 for the first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public TaskPage list(long employerId, TaskSearch search, int from, int most) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry("takenlijst van het verzuim bekeken", "werkgever", employerId, ""));
        return rows.page(employerId, search, from, most);
    }
}
