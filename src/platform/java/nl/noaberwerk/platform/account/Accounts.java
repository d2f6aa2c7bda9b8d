package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The accounts: who may sign in. What they may do is in {@link RoleGrants}. */
@Stateless
@DenyAll
public class Accounts {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{1,120}\\.[A-Za-z]{2,12}");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AccountNames names;

    @Inject
    private RoleGrants grants;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Caller caller;

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<Account> all() {
        return database.createQuery("select a from Account a order by a.name", Account.class)
                .getResultList();
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public Account find(String name) {
        return names.find(name).orElseThrow(() -> Refused.notFound("platform.account.unknown", name));
    }

    /** The caller's own account; empty for who signs in by an organisation that we have no account of. */
    @PermitAll
    public Optional<Account> own() {
        return names.find(caller.name());
    }

    /** An account without roles: those are granted and then confirmed by another. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public Account create(String name, String fullName, String password) {
        caller.requirePerson();
        requireFree(name);
        Passwords.requireStrong(password);
        if (fullName == null || fullName.isBlank()) {
            throw new Refused("platform.account.full-name");
        }
        Account account = new Account(AccountNames.written(name), fullName.strip(), "");
        account.resetPassword(Passwords.hash(password), caller.name());
        database.persist(account);
        database.flush();
        trail.changed("account aangemaakt", AccountNames.subject(account.name()), "naam: " + account.fullName());
        return account;
    }

    /** Where signals are mailed to; nothing stops the mail. @throws Refused when it is no address */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void mailTo(String name, String email) {
        Account account = names.requireManaged(name);
        String address = email == null ? "" : email.strip();
        if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
            throw Refused.badRequest("platform.account.email", address);
        }
        account.mailTo(address.isEmpty() ? null : address);
        trail.changed(
                "e-mailadres gewijzigd",
                AccountNames.subject(account.name()),
                address.isEmpty() ? "geen adres meer" : "nieuw adres");
    }

    /** Ends what the account may do; the name stays, since the audit trail knows it. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void close(String name) {
        Account account = names.requireManaged(name);
        if (account.name().equals(caller.name())) {
            throw new Refused("platform.account.own-close");
        }
        account.close();
        grants.endAll(account.name());
        tokens.revokeAll(account.name());
        endAccess(account);
        trail.changed("account gesloten", AccountNames.subject(account.name()), "");
    }

    /** A new password for somebody else; it also opens a locked account. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void resetPassword(String name, String password) {
        Account account = names.requireManaged(name);
        Passwords.requireStrong(password);
        account.resetPassword(Passwords.hash(password), caller.name());
        endAccess(account);
        trail.changed("wachtwoord vernieuwd", AccountNames.subject(account.name()), "door de beheerder");
    }

    /** Lets somebody in again before the lock-out has passed. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void unlock(String name) {
        Account account = names.requireManaged(name);
        account.succeeded();
        trail.changed("account weer geopend", AccountNames.subject(account.name()), "");
    }

    /** The caller's own password. */
    @PermitAll
    public void changeOwnPassword(String old, String password) {
        caller.requirePerson();
        Account account =
                names.locked(caller.name()).orElseThrow(() -> Refused.forbidden("platform.account.not-signed-in"));
        if (!Passwords.matches(old, account.passwordHash())) {
            throw new Refused("platform.account.old-password");
        }
        Passwords.requireStrong(password);
        account.changePassword(Passwords.hash(password));
        trail.changed("wachtwoord gewijzigd", AccountNames.subject(account.name()), "door de gebruiker zelf");
    }

    /** Who is in with the old password is put out. */
    private void endAccess(Account account) {
        sessions.endAll(account.name());
    }

    private void requireFree(String name) {
        String written = AccountNames.written(name);
        if (!written.matches("[a-z][a-z0-9._@-]{1,59}") || written.equals(RoleGrant.SYSTEM)) {
            throw new Refused("platform.account.name");
        }
        if (names.locked(written).isPresent()) {
            throw Refused.conflict("platform.account.exists", written);
        }
    }
}
