package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.platform.Today;

/** Which roles an account has today, and for which employers; an unknown account has none. */
@ApplicationScoped
public class RolesOfAccounts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    /** What was confirmed and neither ended nor passed. */
    public HeldRoles of(String account) {
        List<RoleGrant> confirmed = database.createQuery(
                        "select g from RoleGrant g where g.account = :account and g.confirmedBy is not null"
                                + " and g.endedBy is null",
                        RoleGrant.class)
                .setParameter("account", account)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return new HeldRoles(confirmed.stream()
                .filter(grant -> grant.worksOn(today.date()))
                .map(grant -> new HeldRoles.Held(grant.getRole(), grant.getEmployerId()))
                .toList());
    }
}
