package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Today;

/** Which roles an account has today, and for which employers; an unknown account has none. */
@ApplicationScoped
public class RolesOfAccounts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    /** What the caller may use now: all of an account, or what a token lends of it; and by which token. */
    public record Standing(HeldRoles held, Optional<String> token) {}

    public Standing of(CallerName caller) {
        HeldRoles had = of(caller.account());
        if (caller.token() == null) {
            return new Standing(had, Optional.empty());
        }
        ApiToken token = database.find(ApiToken.class, caller.token());
        boolean own = token != null && token.getAccount().equals(caller.account());
        return own
                ? new Standing(token.lent(had), Optional.of(token.getName()))
                : new Standing(HeldRoles.NONE, Optional.of("onbekend"));
    }

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
