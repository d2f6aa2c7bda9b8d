package nl.noaberwerk.documents;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who saw which proof of identity, and when. */
@Stateless
@DenyAll
public class IdentityChecks {

    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DocumentOwners owners;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** @param withdrawal that it was recorded by mistake; mostly empty */
    public record Line(IdentityCheck check, Optional<IdentityCheckWithdrawal> withdrawal) {}

    /**
     * What somebody says about a check.
     *
     * @param checkedBy name of who held the proof beside the face
     */
    public record NewCheck(IdentityProof proof, LocalDate checkedOn, String checkedBy, LocalDate validUntil) {}

    /** All checks of one employment, the newest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Line> of(long employmentId) {
        DocumentOwner owner = owners.required(employmentId);
        auditTrail.read(entry("identiteitscontroles bekeken", owner, ""));
        return database.createQuery(
                        "select c from IdentityCheck c where c.employmentId = :id order by c.checkedOn desc, c.id desc",
                        IdentityCheck.class)
                .setParameter("id", employmentId)
                .getResultStream()
                .map(check -> new Line(
                        check, Optional.ofNullable(database.find(IdentityCheckWithdrawal.class, check.getId()))))
                .toList();
    }

    /** Records that the identity was established. @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public IdentityCheck record(long employmentId, NewCheck asked) {
        DocumentOwner owner = owners.required(employmentId);
        String by = asked.checkedBy() == null ? "" : asked.checkedBy().strip();
        requirePossible(asked, by);
        IdentityCheck check = new IdentityCheck(
                employmentId,
                asked.proof(),
                asked.validUntil(),
                new Recording(asked.checkedOn(), today.now(), caller.name(), by));
        database.persist(check);
        auditTrail.changed(entry(
                "identiteit vastgesteld",
                owner,
                "op " + Messages.shown(check.getCheckedOn()) + " door " + by + ", "
                        + check.getProof().getLabel() + ", geldig tot en met "
                        + Messages.shown(check.getValidUntil())));
        return check;
    }

    /** The check was recorded by mistake. @throws Refused without a reason, or when it was withdrawn already */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void withdraw(long checkId, String reason) {
        IdentityCheck check = database.find(IdentityCheck.class, checkId);
        if (check == null) {
            throw Refused.notFound("documents.identity.unknown", checkId);
        }
        DocumentOwner owner = owners.required(check.getEmploymentId());
        if (database.find(IdentityCheckWithdrawal.class, checkId) != null) {
            throw Refused.conflict("documents.withdrawn-already");
        }
        String why = Documents.requiredReason(reason);
        database.persist(
                new IdentityCheckWithdrawal(checkId, new Recording(today.date(), today.now(), caller.name(), why)));
        auditTrail.changed(entry(
                "identiteitscontrole ingetrokken",
                owner,
                "van " + Messages.shown(check.getCheckedOn()) + ", reden: " + why));
    }

    private void requirePossible(NewCheck asked, String by) {
        if (asked.proof() == null) {
            throw Refused.badRequest("documents.identity.proof-missing");
        }
        if (asked.checkedOn() == null || asked.checkedOn().isAfter(today.date())) {
            throw new Refused("documents.identity.checked-on", today.date());
        }
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            throw Refused.badRequest("documents.identity.checked-by", LONGEST_NAME);
        }
        if (asked.validUntil() == null || asked.validUntil().isBefore(asked.checkedOn())) {
            throw new Refused("documents.identity.valid-until", asked.checkedOn());
        }
    }

    private static AuditEntry entry(String what, DocumentOwner owner, String details) {
        return new AuditEntry(what, owner.subject(), owner.employment().getEmployerId(), details);
    }
}
