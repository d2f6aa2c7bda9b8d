package nl.noaberwerk.platform;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts: who may sign in, in which roles and for which employers. */
@Stateless
@DenyAll
public class Accounts {

    static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo", defaultValue = "false")
    private boolean demo;

    /** Attempts on one account wait for each other, so that many at once cannot outrun the lock. */
    @PermitAll
    public SignIn signIn(String name, String password) {
        Optional<Account> found =
                locked(name).filter(account -> !account.closed()).filter(account -> demo || !account.demo());
        if (found.isEmpty() || password.length() > LONGEST_PASSWORD) {
            Passwords.matchNobody("");
            return SignIn.refused(written(name), Duration.ZERO);
        }
        Account account = found.get();
        Instant now = today.now();
        if (!account.lockedFor(now).isZero()) {
            return SignIn.refused(account.name(), account.lockedFor(now));
        }
        return checked(account, password, now);
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<Account> all() {
        return database.createQuery("select a from Account a order by a.name", Account.class)
                .getResultList();
    }

    /** @param employerIds empty for every employer; the caller can give no more than she has */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public Account create(String name, String password, Set<String> roles, Optional<Set<Long>> employerIds) {
        requireFree(name);
        requireRoles(roles);
        requireStrong(password);
        Account account = new Account(written(name), written(name), Passwords.hash(password), roles);
        give(account, employerIds);
        database.persist(account);
        trail.changed("account aangemaakt", subject(account), "rollen: " + String.join(", ", roles));
        return account;
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public Account change(String name, Set<String> roles, Optional<Set<Long>> employerIds) {
        Account account = locked(name).orElseThrow(() -> Refused.notFound("platform.account.unknown", name));
        requireRoles(roles);
        account.changeRoles(roles);
        give(account, employerIds);
        trail.changed("account gewijzigd", subject(account), "rollen: " + String.join(", ", roles));
        return account;
    }

    /** Nobody can sign in with it any more; the name stays, since the audit trail knows it. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void close(String name) {
        Account account = locked(name).orElseThrow(() -> Refused.notFound("platform.account.unknown", name));
        if (account.name().equals(caller.name())) {
            throw new Refused("platform.account.own-close");
        }
        account.close();
        trail.changed("account gesloten", subject(account), "");
    }

    /** The roles as they are now, for a session that began earlier; empty when the account may no longer sign in. */
    @PermitAll
    public Set<String> rolesOf(String name) {
        return database.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", written(name))
                .getResultStream()
                .filter(account -> demo || !account.demo())
                .findFirst()
                .map(Account::roles)
                .orElse(Set.of());
    }

    /** A new password for somebody else; it also opens a locked account. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void resetPassword(String name, String password) {
        Account account = locked(name).orElseThrow(() -> Refused.notFound("platform.account.unknown", name));
        requireStrong(password);
        account.changePassword(Passwords.hash(password));
        trail.changed("wachtwoord vernieuwd", subject(account), "door de beheerder");
    }

    /** The caller's own password. */
    @PermitAll
    public void changeOwnPassword(String old, String password) {
        Account account = locked(caller.name()).orElseThrow(() -> Refused.forbidden("platform.account.not-signed-in"));
        if (!Passwords.matches(old, account.passwordHash())) {
            throw new Refused("platform.account.old-password");
        }
        requireStrong(password);
        account.changePassword(Passwords.hash(password));
        trail.changed("wachtwoord gewijzigd", subject(account), "door de gebruiker zelf");
    }

    private SignIn checked(Account account, String password, Instant now) {
        if (Passwords.matches(password, account.passwordHash())) {
            account.succeeded();
            trail.changedBy(account.name(), new AuditEntry("aangemeld", subject(account), ""));
            return SignIn.accepted(account);
        }
        account.failed(now);
        trail.changedBy(
                account.name(),
                new AuditEntry("aanmelding mislukt", subject(account), "poging " + account.failedAttempts()));
        return SignIn.refused(account.name(), account.lockedFor(now));
    }

    private void give(Account account, Optional<Set<Long>> employerIds) {
        if (employerIds.isPresent()) {
            employerIds.get().forEach(caller::requireEmployer);
            account.workForOnly(employerIds.get());
        } else if (caller.employers().isPresent()) {
            throw new EmployerForbidden();
        } else {
            account.workForEveryEmployer();
        }
    }

    private void requireFree(String name) {
        if (!written(name).matches("[a-z][a-z0-9._@-]{1,59}")) {
            throw new Refused("platform.account.name");
        }
        if (locked(name).isPresent()) {
            throw Refused.conflict("platform.account.exists", name);
        }
    }

    private static void requireRoles(Set<String> roles) {
        if (roles.isEmpty() || !Role.ALL.containsAll(roles)) {
            throw new Refused("platform.account.roles", String.join(", ", Role.ALL));
        }
    }

    private static void requireStrong(String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new Refused("platform.account.password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
    }

    private Optional<Account> locked(String name) {
        return database.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", written(name))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static String written(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    private static String subject(Account account) {
        return "account " + account.name();
    }
}
