package nl.noaberwerk.platform;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** Asks one area for its tasks in one transaction, so that the roles of the caller are read once and not per question. */
@Stateless
@DenyAll
public class AskedArea {

    /** @throws EmployerForbidden when the area refuses the employer to the caller */
    @PermitAll
    public List<WaitingTask> tasks(WaitingTasks area, long employerId) {
        return area.tasks(employerId);
    }

    /** @throws EmployerForbidden when the area refuses the employer to the caller */
    @PermitAll
    public List<WaitingTask> deadlines(WaitingTasks area, long employerId) {
        return area.deadlines(employerId);
    }
}
