package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The yearly review: every role that is held, and whether it stays. */
@Stateless
@DenyAll
public class GrantReviews {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RoleGrants grants;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The roles that are held or will be, by account. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<ReviewRow> rows() {
        Map<String, Account> accounts = database.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .collect(Collectors.toMap(Account::name, Function.identity()));
        Map<Long, GrantReview> reviews = database.createQuery(
                        "select r from GrantReview r order by r.id", GrantReview.class)
                .getResultStream()
                .collect(Collectors.toMap(GrantReview::grantId, Function.identity(), (old, newer) -> newer));
        return grants.all().stream()
                .filter(grant -> grant.getConfirmedBy() != null && grant.liveOn(today.date()))
                .map(grant -> new ReviewRow(
                        grant, accounts.get(grant.getAccount()), Optional.ofNullable(reviews.get(grant.getId()))))
                .toList();
    }

    /** How many roles nobody looked at for a year, of others than the caller. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public long overdue() {
        return rows().stream()
                .filter(row -> row.overdue(today.now()))
                .filter(row -> !row.account().name().equals(caller.name()))
                .count();
    }

    /**
     * Keeps that the caller looked at a role; when it does not stay it ends at once.
     *
     * @throws Refused for one's own role: another looks at that
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void decide(long grantId, boolean stays) {
        caller.requirePerson();
        RoleGrant grant = rows().stream()
                .map(ReviewRow::grant)
                .filter(one -> one.getId() == grantId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("platform.grant.unknown"));
        if (grant.getAccount().equals(caller.name())) {
            throw Refused.forbidden("platform.review.own");
        }
        database.persist(new GrantReview(grantId, stays, caller.name(), today.now()));
        trail.changed(new AuditEntry(
                "rol beoordeeld",
                AccountNames.subject(grant.getAccount()),
                grant.getEmployerId(),
                grant.getRole() + (stays ? ": blijft" : ": vervalt")));
        if (!stays) {
            grants.end(grantId);
        }
    }
}
