package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The tokens of other programs: made by a person for herself, never more than she may, at most for a year. */
@Stateless
@DenyAll
public class ApiTokens {

    private static final String START = "nw_";
    private static final int LONGEST_NAME = 60;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AccountNames names;

    @Inject
    private SignInRules rules;

    @Inject
    private RolesOfAccounts rolesOfAccounts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /**
     * A call with a token that works.
     *
     * @param principal by which the server knows the caller
     * @param roles over all employers of the token
     */
    public record Known(String principal, Set<String> roles, boolean writes) {}

    /** @param secret as the program sends it; empty when it is unknown, revoked or passed, or its account lost the roles */
    @PermitAll
    public Optional<Known> check(String secret) {
        return secret.startsWith(START) ? found(secret).flatMap(this::known) : Optional.empty();
    }

    /**
     * A new token for the caller herself.
     *
     * @return the secret, to be shown once
     */
    @PermitAll
    public String make(NewToken asked) {
        caller.requirePerson();
        Account account = names.requireLocked(caller.name());
        check(asked, rolesOfAccounts.of(account.name()));
        String secret = START + SecretCodes.token();
        ApiToken token = new ApiToken(account.name(), asked, secret, today.now());
        database.persist(token);
        tell("token gemaakt", token);
        return secret;
    }

    /** The caller's tokens, the newest first, also those that no longer work. */
    @PermitAll
    public List<ApiToken> own() {
        return all(caller.name());
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<ApiToken> of(String account) {
        return all(names.requireManaged(account).name());
    }

    @PermitAll
    public void revokeOwn(long id) {
        caller.requirePerson();
        ApiToken token = find(id);
        if (!token.getAccount().equals(caller.name())) {
            throw Refused.notFound("platform.token.unknown");
        }
        revoke(token);
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void revoke(long id) {
        ApiToken token = find(id);
        names.requireManaged(token.getAccount());
        revoke(token);
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void revokeAll(String account) {
        of(account).stream().filter(token -> !token.isRevoked()).forEach(this::revoke);
    }

    private Optional<ApiToken> found(String secret) {
        return database.createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", SecretCodes.digest(secret))
                .getResultStream()
                .findFirst();
    }

    private Optional<Known> known(ApiToken token) {
        boolean usable = token.worksOn(today.date())
                && names.find(token.getAccount()).filter(rules::mayBeUsed).isPresent();
        Set<String> roles = token.lent(rolesOfAccounts.of(token.getAccount())).roles();
        if (!usable || roles.isEmpty()) {
            return Optional.empty();
        }
        token.used(today.now());
        String principal = new CallerName(token.getAccount(), token.getId()).principal();
        return Optional.of(new Known(principal, roles, token.isWrites()));
    }

    private void check(NewToken asked, HeldRoles had) {
        if (asked.name() == null || asked.name().isBlank() || asked.name().length() > LONGEST_NAME) {
            throw new Refused("platform.token.name", LONGEST_NAME);
        }
        if (asked.roles().isEmpty() || !had.roles().containsAll(asked.roles())) {
            throw new Refused("platform.token.roles");
        }
        if (!asked.employers().stream()
                .allMatch(id -> had.employers().map(own -> own.contains(id)).orElse(true))) {
            throw new Refused("platform.token.employers");
        }
        LocalDate day = today.date();
        if (asked.until() == null
                || asked.until().isBefore(day)
                || asked.until().isAfter(day.plusYears(1))) {
            throw new Refused("platform.token.until", day.plusYears(1));
        }
    }

    private void revoke(ApiToken token) {
        token.revoke(caller.name(), today.now());
        tell("token ingetrokken", token);
    }

    private List<ApiToken> all(String account) {
        return database.createQuery(
                        "select t from ApiToken t where t.account = :account order by t.id desc", ApiToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    private ApiToken find(long id) {
        return Optional.ofNullable(database.find(ApiToken.class, id))
                .orElseThrow(() -> Refused.notFound("platform.token.unknown"));
    }

    private void tell(String what, ApiToken token) {
        trail.changed(new AuditEntry(
                what,
                AccountNames.subject(token.getAccount()),
                token.getName() + "; " + String.join(", ", token.roles()) + "; "
                        + (token.isWrites() ? "lezen en schrijven" : "alleen lezen") + "; tot en met "
                        + Messages.shown(token.getUntil())));
    }
}
