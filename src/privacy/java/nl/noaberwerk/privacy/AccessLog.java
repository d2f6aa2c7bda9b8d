package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;

/** Who saw the file of a person, for who watches over that; asking is itself recorded. */
@Stateless
@DenyAll
public class AccessLog {

    @Inject
    private People people;

    @Inject
    private Accesses accesses;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    /** The last thousand looks and changes, the newest first. @throws Refused 404 for an unknown personnel number */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<Accesses.Seen> of(long employerId, String personnelNumber) {
        caller.requireEmployer(employerId);
        KnownPerson person = people.required(employerId, personnelNumber);
        List<Accesses.Seen> seen = accesses.of(person);
        auditTrail.read(new AuditEntry("inzagen bekeken", person.auditSubjects().get(0), employerId, ""));
        return seen;
    }
}
