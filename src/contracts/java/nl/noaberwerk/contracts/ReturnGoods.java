package nl.noaberwerk.contracts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** What people of an employer give back when they leave. */
@Stateless
@DenyAll
public class ReturnGoods {

    private static final int LONGEST = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Everything that was ever on the list, by name. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<ReturnGood> of(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select g from ReturnGood g where g.employerId = :employer order by lower(g.label), g.id",
                        ReturnGood.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** From today on it is asked back. @throws Refused when it has no name or is on the list already */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ReturnGood add(long employerId, String label) {
        caller.requireEmployer(employerId);
        String name = guard.require("Wat", label, LONGEST);
        if (name.isEmpty()) {
            throw Refused.badRequest("contracts.good.label");
        }
        boolean known = of(employerId).stream()
                .anyMatch(one -> one.isAskedOn(today.date()) && one.getLabel().equalsIgnoreCase(name));
        if (known) {
            throw Refused.conflict("contracts.good.known", name);
        }
        ReturnGood good = new ReturnGood(employerId, name, new Recording(today.date(), today.now(), caller.name(), ""));
        database.persist(good);
        auditTrail.changed(
                new AuditEntry("in te leveren goed toegevoegd", "werkgever " + employerId, employerId, name));
        return good;
    }

    /** From today on it is not asked back any more. @throws Refused when it was ended before */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void end(long id) {
        ReturnGood good = database.find(ReturnGood.class, id);
        if (good == null) {
            throw Refused.notFound("contracts.good.unknown", id);
        }
        caller.requireEmployer(good.getEmployerId());
        if (!good.isAskedOn(today.date())) {
            throw Refused.conflict("contracts.good.ended", good.getLabel());
        }
        good.end(today.date());
        auditTrail.changed(new AuditEntry(
                "in te leveren goed beëindigd",
                "werkgever " + good.getEmployerId(),
                good.getEmployerId(),
                good.getLabel()));
    }
}
