package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** For which employers an account works; an unknown account works for none. */
@ApplicationScoped
class EmployersOfAccounts {

    @PersistenceContext
    private EntityManager database;

    /** The ids of the employers; empty means every employer. */
    Optional<Set<Long>> of(String accountName) {
        List<Account> found = database.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", accountName)
                .getResultList();
        return found.isEmpty() ? Optional.of(Set.of()) : found.get(0).employers();
    }
}
