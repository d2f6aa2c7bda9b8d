package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.platform.account.RoleGrant;

/**
 * Reads who has a role for an employer today.
 *
 * <p>It checks no role: the services and nightly jobs that use it do.
 */
@ApplicationScoped
public class RoleHolders {

    private static final String CONFIRMED =
            "select g from RoleGrant g where g.role = :role and (g.employerId is null or g.employerId = :employer)"
                    + " and g.confirmedBy is not null and g.endedBy is null";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    /** In order of account. */
    public List<RoleHolder> of(String role, long employerId) {
        List<String> names = database.createQuery(CONFIRMED, RoleGrant.class)
                .setParameter("role", role)
                .setParameter("employer", employerId)
                .getResultStream()
                .filter(grant -> grant.worksOn(today.date()))
                .map(RoleGrant::getAccount)
                .distinct()
                .toList();
        return database.createQuery("select a from Account a where a.name in :names order by a.name", Account.class)
                .setParameter("names", names)
                .getResultStream()
                .filter(account -> !account.closed())
                .map(RoleHolders::holder)
                .toList();
    }

    /** Everybody who can be mailed, in order of account. */
    public List<RoleHolder> withAddress() {
        return database.createQuery("select a from Account a where a.email is not null order by a.name", Account.class)
                .getResultStream()
                .filter(account -> !account.closed())
                .map(RoleHolders::holder)
                .toList();
    }

    private static RoleHolder holder(Account account) {
        return new RoleHolder(account.name(), account.fullName(), Optional.ofNullable(account.email()));
    }
}
