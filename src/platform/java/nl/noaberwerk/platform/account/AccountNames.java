package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Refused;

/** Finds accounts by their names, which are kept in small letters. */
@ApplicationScoped
class AccountNames {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RolesOfAccounts rolesOfAccounts;

    @Inject
    private Caller caller;

    Optional<Account> find(String name) {
        return database.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", written(name))
                .getResultStream()
                .findFirst();
    }

    /** Who comes second waits: attempts on one account cannot outrun its lock. */
    Optional<Account> locked(String name) {
        return database.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", written(name))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refused when there is no such account */
    Account requireLocked(String name) {
        return locked(name).orElseThrow(() -> Refused.notFound("platform.account.unknown", name));
    }

    /**
     * The account, if the caller may look after it.
     *
     * @throws EmployerForbidden since who looks after one employer must not get into an account that works for others
     */
    Account requireManaged(String name) {
        caller.requirePerson();
        Account account = requireLocked(name);
        Optional<Set<Long>> mine = caller.employers();
        Optional<Set<Long>> theirs = rolesOfAccounts.of(account.name()).employers();
        if (mine.isPresent() && (theirs.isEmpty() || !mine.get().containsAll(theirs.get()))) {
            throw new EmployerForbidden();
        }
        return account;
    }

    static String written(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    /** How the audit trail calls it. */
    static String subject(String name) {
        return "account " + name;
    }
}
