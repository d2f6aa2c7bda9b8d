package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Which incidents the caller sees: a supervisor those of the own team, and what she told herself. */
@ApplicationScoped
public class IncidentAccess {

    private static final Set<String> WHOLE = Set.of(Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR);

    @Inject
    private Caller caller;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Today today;

    /** Whether she sees every incident of the employer. */
    boolean seesAll(long employerId) {
        return caller.rolesFor(employerId).stream().anyMatch(WHOLE::contains);
    }

    boolean coordinates(long employerId) {
        return caller.has(Role.ARBOCOORDINATOR, employerId);
    }

    Set<Long> ownTeam(long employerId) {
        return supervisions.employmentsOf(caller.name(), employerId, today.date());
    }

    boolean sees(Incident incident, Set<Long> ownTeam) {
        return incident.getRecordedBy().equals(caller.name())
                || incident.getHappened().employment().filter(ownTeam::contains).isPresent();
    }

    /** @throws Refused 403 when the incident is not for the caller */
    void require(Incident incident) {
        long employerId = incident.getEmployerId();
        caller.requireEmployer(employerId);
        if (!seesAll(employerId) && !sees(incident, ownTeam(employerId))) {
            throw Refused.forbidden("incidents.not-own");
        }
    }
}
