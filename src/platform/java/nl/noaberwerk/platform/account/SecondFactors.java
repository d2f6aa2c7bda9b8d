package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Setting up, using and taking away the second step of signing in. */
@Stateless
@DenyAll
public class SecondFactors {

    @Inject
    private AccountNames names;

    @Inject
    private SecondStepCodes codes;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /**
     * Sets up an app for an account without one; whose password was right, or whose session it is, is for the caller to
     * know.
     *
     * @param code with which the app proves that it works
     * @return the recovery codes, to be shown once
     */
    @PermitAll
    public List<String> enrol(String name, String secret, String code) {
        caller.requirePerson();
        Account account = names.requireLocked(name);
        if (account.hasSecondFactor()) {
            throw Refused.conflict("platform.second-step.there");
        }
        OptionalLong step = Totp.matchingStep(secret, SecondStepCodes.plain(code), today.now(), 0);
        if (step.isEmpty()) {
            throw new Refused("platform.second-step.wrong");
        }
        account.enrol(new SecondFactor(secret, today.now(), step.getAsLong()));
        tell(account, "tweede stap ingesteld", "");
        return codes.fresh(account);
    }

    /** Ten new recovery codes for the caller; the old ones no longer work. */
    @PermitAll
    public List<String> renewOwnCodes(String code) {
        Account account = requireOwn(code);
        tell(account, "herstelcodes vernieuwd", "");
        return codes.fresh(account);
    }

    /** Takes away the caller's own app, for instance to set up another. */
    @PermitAll
    public void removeOwn(String code) {
        Account account = requireOwn(code);
        account.giveUpSecondFactor();
        codes.forget(account);
        tell(account, "tweede stap weggehaald", "door de gebruiker zelf");
    }

    /** For who lost both app and recovery codes; by another than who chose the present password. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void remove(String name) {
        Account account = names.requireManaged(name);
        account.removeSecondFactor(caller.name());
        codes.forget(account);
        tell(account, "tweede stap weggehaald", "door de beheerder");
    }

    /** How many recovery codes the caller still has. */
    @PermitAll
    public long ownCodesLeft() {
        return codes.left(caller.name());
    }

    private Account requireOwn(String code) {
        caller.requirePerson();
        Account account = names.requireLocked(caller.name());
        if (!codes.prove(account, code, today.now())) {
            throw new Refused("platform.second-step.wrong");
        }
        return account;
    }

    private void tell(Account account, String what, String details) {
        trail.changedBy(account.name(), new AuditEntry(what, AccountNames.subject(account.name()), details));
    }
}
