package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.platform.Today;

/** Which accounts act for which inlener: given by hr, ended, never overwritten. */
@Stateless
@DenyAll
public class HostGrants {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HostAccess access;

    @Inject
    private RoleHolders holders;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /**
     * Whose account is to act for an inlener.
     *
     * @param until last day, or null without end
     */
    public record NewGrant(String inlener, String account, LocalDate from, LocalDate until, String reason) {}

    /** How many people are placed with each inlener today, by name. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Map<String, Integer> inleners(long employerId) {
        caller.requireEmployer(employerId);
        return access.inleners(employerId, today.date());
    }

    /** Everything that was ever recorded, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<HostGrant> of(long employerId) {
        caller.requireEmployer(employerId);
        return all(employerId);
    }

    /** Who may act for an inlener: those who have that role for the employer. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<RoleHolder> candidates(long employerId) {
        caller.requireEmployer(employerId);
        return holders.of(Role.INLENER, employerId);
    }

    /** @throws Refused when the account lacks the role, nobody works there, or it was given already */
    @RolesAllowed(Role.HR_ADVISEUR)
    public HostGrant give(long employerId, NewGrant asked) {
        caller.requireEmployer(employerId);
        Term term = TermChecks.term(asked.from(), asked.until(), asked.reason(), recorder());
        if (!access.inleners(employerId, today.date()).containsKey(asked.inlener())) {
            throw Refused.badRequest("placement.host.inlener");
        }
        if (holders.of(Role.INLENER, employerId).stream()
                .noneMatch(holder -> holder.account().equals(asked.account()))) {
            throw Refused.badRequest("placement.host.account");
        }
        HostGrant made = new HostGrant(employerId, asked.inlener(), asked.account(), term);
        if (all(employerId).stream().anyMatch(made::isGivenBy)) {
            throw Refused.conflict("placement.host.taken", asked.account(), asked.inlener());
        }
        database.persist(made);
        audit("toegang inlener vastgelegd", made);
        return made;
    }

    /** @param lastDay yesterday or later */
    @RolesAllowed(Role.HR_ADVISEUR)
    public HostGrant end(long grantId, LocalDate lastDay) {
        HostGrant found = database.find(HostGrant.class, grantId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.notFound("placement.host.not-found");
        }
        caller.requireEmployer(found.getEmployerId());
        found.end(TermChecks.ended(found.getTerm(), lastDay, recorder()));
        audit("toegang inlener beëindigd", found);
        return found;
    }

    private List<HostGrant> all(long employerId) {
        return database.createQuery(
                        "select h from HostGrant h where h.employerId = :employer order by h.id desc", HostGrant.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    private TermChecks.Recorder recorder() {
        return new TermChecks.Recorder(caller, today);
    }

    private void audit(String what, HostGrant grant) {
        auditTrail.changed(new AuditEntry(
                what,
                "account " + grant.getAccount(),
                grant.getEmployerId(),
                grant.getInlener() + ", " + grant.getTerm().inWords()));
    }
}
