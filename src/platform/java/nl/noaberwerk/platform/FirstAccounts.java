package nl.noaberwerk.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the first account of a real installation, once, and the accounts of the demonstration when that runs. */
@Singleton
@Startup
@DenyAll
public class FirstAccounts {

    private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());

    private static final Map<String, Set<String>> DEMO = Map.of(
            "salaris1", Set.of(Role.SALARISADMINISTRATEUR),
            "salaris2", Set.of(Role.SALARISADMINISTRATEUR),
            "hr", Set.of(Role.HR_ADVISEUR),
            "arbo", Set.of(Role.ARBOCOORDINATOR),
            "leiding", Set.of(Role.LEIDINGGEVENDE),
            "beheer", Set.of(Role.FUNCTIONEEL_BEHEERDER),
            "controle", Set.of(Role.CONTROLEUR));

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail trail;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo.password")
    private Optional<String> demoPassword;

    @Inject
    @ConfigProperty(name = "noaberwerk.admin.password")
    private Optional<String> adminPassword;

    @PostConstruct
    void make() {
        if (demo) {
            DEMO.forEach((name, roles) -> demoAccount(name, roles, demoPassword.orElse("demo")));
        } else if (adminPassword.isPresent() && withoutAccounts()) {
            firstAdministrator(adminPassword.get());
        }
    }

    private void firstAdministrator(String password) {
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            LOG.log(Level.ERROR, "NOABERWERK_ADMIN_PASSWORD is shorter than 12 characters: no account was made.");
            return;
        }
        add(new Account("beheer", "Beheerder", Passwords.hash(password), Set.of(Role.FUNCTIONEEL_BEHEERDER)));
    }

    private void demoAccount(String name, Set<String> roles, String password) {
        Optional<Account> found = database.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
        if (found.isEmpty()) {
            Account account = new Account(name, name, Passwords.hash(password), roles);
            account.belongToDemo();
            add(account);
        } else if (found.get().demo()
                && !found.get().closed()
                && !Passwords.matches(password, found.get().passwordHash())) {
            found.get().changePassword(Passwords.hash(password));
        }
    }

    private void add(Account account) {
        account.workForEveryEmployer();
        database.persist(account);
        trail.changedBy(
                "systeem",
                new AuditEntry(
                        "account aangemaakt",
                        "account " + account.name(),
                        "rollen: " + String.join(", ", account.roles())));
    }

    private boolean withoutAccounts() {
        return database.createQuery("select count(a) from Account a where a.demo = false", Long.class)
                        .getSingleResult()
                == 0;
    }
}
