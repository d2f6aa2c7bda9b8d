package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Whose leave the caller sees and decides on: a supervisor that of the own team only; and the lines for the audit trail. */
@ApplicationScoped
public class LeaveAccess {

    private static final List<String> OF_EVERYBODY = List.of(Role.HR_ADVISEUR, Role.CONTROLEUR);

    @Inject
    private Caller caller;

    @Inject
    private Supervisions supervisions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The employments of the own team; empty for who sees everybody. */
    Optional<Set<Long>> ownTeam(long employerId) {
        return OF_EVERYBODY.stream().anyMatch(role -> caller.has(role, employerId))
                ? Optional.empty()
                : Optional.of(supervisions.employmentsOf(caller.name(), employerId, today.date()));
    }

    /** @throws Refused 403 when the employment is of another employer, or of another team than that of a supervisor */
    void require(Employment employment) {
        caller.requireEmployer(employment.getEmployerId());
        if (ownTeam(employment.getEmployerId())
                .filter(team -> !team.contains(employment.getId()))
                .isPresent()) {
            throw Refused.forbidden("leave.other-team");
        }
    }

    void requireEmployer(long employerId) {
        caller.requireEmployer(employerId);
    }

    boolean isHr(long employerId) {
        return caller.has(Role.HR_ADVISEUR, employerId);
    }

    String account() {
        return caller.name();
    }

    void changed(Employment employment, String what, String details) {
        trail.changed(entry(employment, what, details));
    }

    void read(Employment employment, String what) {
        trail.read(entry(employment, what, ""));
    }

    void readAll(long employerId, String what) {
        trail.read(new AuditEntry(what, "medewerkers van de werkgever", employerId, ""));
    }

    void changedForAll(long employerId, String what, String details) {
        trail.changed(new AuditEntry(what, "medewerkers van de werkgever", employerId, details));
    }

    private static AuditEntry entry(Employment employment, String what, String details) {
        return new AuditEntry(what, "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), details);
    }
}
