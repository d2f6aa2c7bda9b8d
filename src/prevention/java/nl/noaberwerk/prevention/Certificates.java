package nl.noaberwerk.prevention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who has which certificate, until when, and whether every location has enough people for the BHV. */
@Stateless
@DenyAll
public class Certificates {

    private static final int LONGEST_LOCATION = 60;
    private static final int MOST_NEEDED = 99;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PreventionReader reader;

    @Inject
    private PreventionChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Those in use, also those that expired, the first to expire on top. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Certificate> list(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("certificaten bekeken", "werkgever " + employerId, employerId, "lijst"));
        return reader.certificates(employerId);
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public Certificate add(long employerId, Proof proof) {
        caller.requireEmployer(employerId);
        Asked.requireField("kind", proof.kind());
        checks.past("Behaald op", proof.obtainedOn());
        checks.after("Geldig tot en met", proof.validUntil(), proof.obtainedOn());
        String subject = checks.subject(employerId, proof.employmentId());
        Certificate certificate = new Certificate(employerId, proof, today.now(), caller.name());
        database.persist(certificate);
        String details = proof.kind().getLabel() + " tot en met " + proof.validUntil();
        trail.changed(new AuditEntry("certificaat vastgelegd", subject, employerId, details));
        return certificate;
    }

    /** It counts no more from today on. @throws Refused 404 when there is none */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public void end(long certificateId) {
        Certificate certificate = database.find(Certificate.class, certificateId);
        if (certificate == null) {
            throw Refused.notFound("prevention.certificate.unknown", certificateId);
        }
        caller.requireEmployer(certificate.getEmployerId());
        certificate.end(today.date());
        trail.changed(new AuditEntry(
                "certificaat beëindigd",
                checks.subject(
                        certificate.getEmployerId(), certificate.getProof().employmentId()),
                certificate.getEmployerId(),
                certificate.getProof().kind().getLabel()));
    }

    /** Per location and task of the BHV how many are needed and how many there are today. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<BhvCoverage> coverage(long employerId) {
        caller.requireEmployer(employerId);
        return reader.coverage(employerId, today.date());
    }

    /** How many a location needs from today on; 0 is none any more. @throws Refused naming the field */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public void need(long employerId, String location, CertificateKind kind, int number) {
        caller.requireEmployer(employerId);
        if (!Asked.requireField("kind", kind).isBhv()) {
            throw Refused.badRequest("prevention.need.kind");
        }
        if (number < 0 || number > MOST_NEEDED) {
            throw Refused.badRequest("prevention.need.number", MOST_NEEDED);
        }
        Needed needed = new Needed(checks.text("Locatie", location, LONGEST_LOCATION), kind, number, today.date());
        database.persist(new BhvNeed(employerId, needed, today.now(), caller.name()));
        trail.changed(new AuditEntry(
                "BHV nodig gewijzigd", "locatie " + needed.location(), employerId, kind.getLabel() + ": " + number));
    }
}
