package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in: checks what somebody gives, counts what is wrong, and tells the roles that a running session has. */
@Stateless
@DenyAll
public class SignIns {

    @Inject
    private AccountNames names;

    @Inject
    private RolesOfAccounts rolesOfAccounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo", defaultValue = "false")
    private boolean demo;

    /** Attempts on one account wait for each other, so that many at once cannot outrun the lock. */
    @PermitAll
    public SignIn signIn(String name, String password) {
        Optional<Account> found = names.locked(name).filter(this::mayBeUsed);
        if (found.isEmpty() || password.length() > Passwords.LONGEST) {
            Passwords.matchNobody("");
            return SignIn.refused(AccountNames.written(name), Duration.ZERO);
        }
        Account account = found.get();
        Instant now = today.now();
        if (!account.lockedFor(now).isZero()) {
            return SignIn.refused(account.name(), account.lockedFor(now));
        }
        return Passwords.matches(password, account.passwordHash()) ? accepted(account, now) : failed(account, now);
    }

    /** The roles as they are now, for a session that began earlier; empty when the account may no longer sign in. */
    @PermitAll
    public Set<String> rolesOf(String name) {
        return names.find(name)
                .filter(this::mayBeUsed)
                .map(account -> rolesOfAccounts.of(account.name()).roles())
                .orElse(Set.of());
    }

    private boolean mayBeUsed(Account account) {
        return !account.closed() && (demo || !account.demo());
    }

    private SignIn accepted(Account account, Instant now) {
        account.signedIn(now);
        trail.changedBy(account.name(), new AuditEntry("aangemeld", AccountNames.subject(account.name()), ""));
        return SignIn.accepted(
                account.name(), rolesOfAccounts.of(account.name()).roles());
    }

    private SignIn failed(Account account, Instant now) {
        account.failed(now);
        trail.changedBy(
                account.name(),
                new AuditEntry(
                        "aanmelding mislukt",
                        AccountNames.subject(account.name()),
                        "poging " + account.failedAttempts()));
        return SignIn.refused(account.name(), account.lockedFor(now));
    }
}
