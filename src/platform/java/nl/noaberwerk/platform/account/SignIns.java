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

/** Signing in: checks what somebody gives, counts what is wrong, and tells the roles that a running session has. */
@Stateless
@DenyAll
public class SignIns {

    @Inject
    private AccountNames names;

    @Inject
    private RolesOfAccounts rolesOfAccounts;

    @Inject
    private SecondStepCodes codes;

    @Inject
    private SignInRules rules;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Attempts on one account wait for each other, so that many at once cannot outrun the lock. */
    @PermitAll
    public SignIn signIn(String name, String password) {
        Optional<Account> found = names.locked(name).filter(rules::mayBeUsed);
        if (found.isEmpty() || password.length() > Passwords.LONGEST) {
            Passwords.matchNobody("");
            return SignIn.refused(AccountNames.written(name), Duration.ZERO);
        }
        Account account = found.get();
        Instant now = today.now();
        if (!account.lockedFor(now).isZero()) {
            return SignIn.refused(account.name(), account.lockedFor(now));
        }
        return Passwords.matches(password, account.passwordHash()) ? known(account, now) : failed(account, now);
    }

    /**
     * The second step, after a right password.
     *
     * @param code of the authenticator app, or a recovery code
     */
    @PermitAll
    public SignIn secondStep(String name, String code) {
        Account account = names.requireLocked(name);
        Instant now = today.now();
        if (!rules.mayBeUsed(account) || !account.lockedFor(now).isZero()) {
            return SignIn.refused(account.name(), account.lockedFor(now));
        }
        return codes.prove(account, code, now) ? complete(account, now, "met tweede stap") : failed(account, now);
    }

    /** Ends the signing in of an account that just set up its second step. */
    @PermitAll
    public SignIn afterEnrolment(String name) {
        Account account = names.requireLocked(name);
        return rules.mayBeUsed(account) && account.hasSecondFactor()
                ? complete(account, today.now(), "tweede stap ingesteld")
                : SignIn.refused(account.name(), Duration.ZERO);
    }

    /**
     * The roles as they are now, for a session that began earlier; empty when the account may no longer work.
     *
     * @param strong whether the session began with a second step
     */
    @PermitAll
    public Set<String> rolesOf(String name, boolean strong) {
        return names.find(name)
                .filter(rules::mayBeUsed)
                .map(account -> rolesOfAccounts.of(account.name()).roles())
                .filter(roles -> strong || !rules.demandSecondStep(roles))
                .orElse(Set.of());
    }

    /** Until the second step is done nothing is forgiven: a right password must not wipe out wrong codes. */
    private SignIn known(Account account, Instant now) {
        Set<String> roles = rolesOfAccounts.of(account.name()).roles();
        if (account.hasSecondFactor()) {
            return SignIn.toDo(account.name(), roles, SignIn.Step.CODE);
        }
        if (rules.demandSecondStep(roles)) {
            return SignIn.toDo(account.name(), roles, SignIn.Step.ENROL);
        }
        return complete(account, now, "");
    }

    private SignIn complete(Account account, Instant now, String how) {
        account.signedIn(now);
        trail.changedBy(account.name(), new AuditEntry("aangemeld", AccountNames.subject(account.name()), how));
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
