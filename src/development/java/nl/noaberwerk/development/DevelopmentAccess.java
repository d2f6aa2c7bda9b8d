package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Whose development the caller sees: an hr-adviseur and the controleur everybody, a leidinggevende the own team. */
@ApplicationScoped
public class DevelopmentAccess {

    @Inject
    private EmployeeNames names;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    boolean seesAll(long employerId) {
        return caller.has(Role.HR_ADVISEUR, employerId) || caller.has(Role.CONTROLEUR, employerId);
    }

    Set<Long> ownTeam(long employerId) {
        return supervisions.employmentsOf(caller.name(), employerId, today.date());
    }

    /** @throws Refused 404 when there is nobody, 403 when she is not in the own team */
    Learner learner(long employmentId) {
        Named named = names.of(List.of(employmentId), today.date()).get(employmentId);
        if (named == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(named.employerId());
        if (!seesAll(named.employerId()) && !ownTeam(named.employerId()).contains(employmentId)) {
            throw Refused.forbidden("development.not-own");
        }
        return new Learner(
                named.employerId(),
                employmentId,
                named.suggestion(),
                named.name().full());
    }

    void looked(String what, Learner whose) {
        trail.read(new AuditEntry(what, subject(whose), whose.employerId(), ""));
    }

    void changed(String what, Learner whose, String details) {
        trail.changed(new AuditEntry(what, subject(whose), whose.employerId(), details));
    }

    private static String subject(Learner whose) {
        return "persoon " + whose.suggestion().split(" ", 2)[0];
    }
}
