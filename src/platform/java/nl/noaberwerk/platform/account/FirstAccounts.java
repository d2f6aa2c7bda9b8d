package nl.noaberwerk.platform.account;

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
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the first two beheerders of a real installation, once, and the accounts of the demonstration when that runs.
 *
 * <p>Two, since what one grants another must confirm.
 */
@Singleton
@Startup
@DenyAll
public class FirstAccounts {

    private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());

    private static final String FIRST = "beheer";
    private static final String SECOND = "beheer2";

    private static final Map<String, Set<String>> DEMO = Map.ofEntries(
            Map.entry("salaris1", Set.of(Role.SALARISADMINISTRATEUR)),
            Map.entry("salaris2", Set.of(Role.SALARISADMINISTRATEUR)),
            Map.entry("hr", Set.of(Role.HR_ADVISEUR)),
            Map.entry("arbo", Set.of(Role.ARBOCOORDINATOR)),
            Map.entry("leiding", Set.of(Role.LEIDINGGEVENDE)),
            Map.entry("balie", Set.of(Role.ZIEKMELDPUNT)),
            Map.entry("uwv", Set.of(Role.UWV_MEDEWERKER)),
            Map.entry("bedrijfsarts", Set.of(Role.BEDRIJFSARTS)),
            Map.entry("inlener", Set.of(Role.INLENER)),
            Map.entry("indicatie", Set.of(Role.HR_ADVISEUR, Role.INDICATIEBEHEERDER)),
            Map.entry(FIRST, Set.of(Role.FUNCTIONEEL_BEHEERDER)),
            Map.entry(SECOND, Set.of(Role.FUNCTIONEEL_BEHEERDER)),
            Map.entry("controle", Set.of(Role.CONTROLEUR)));

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo.password")
    private Optional<String> demoPassword;

    @Inject
    @ConfigProperty(name = "noaberwerk.admin.password")
    private Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "noaberwerk.admin2.password")
    private Optional<String> secondAdminPassword;

    @PostConstruct
    void make() {
        if (demo) {
            DEMO.forEach((name, roles) -> demoAccount(name, roles, demoPassword.orElse("demo")));
        } else {
            boolean empty = count("select count(a) from Account a where a.demo = false") == 0;
            adminPassword.filter(given -> empty).ifPresent(given -> administrator(FIRST, "ADMIN", given));
            secondAdminPassword
                    .filter(given -> withoutSecondPerson())
                    .ifPresent(given -> administrator(SECOND, "ADMIN2", given));
        }
    }

    private void administrator(String name, String setting, String password) {
        if (password.length() < Passwords.SHORTEST) {
            LOG.log(
                    Level.ERROR,
                    "NOABERWERK_" + setting + "_PASSWORD is shorter than " + Passwords.SHORTEST
                            + " characters: no account was made.");
            return;
        }
        if (found(name).isPresent()) {
            LOG.log(
                    Level.ERROR,
                    "There is an account " + name + " of the demonstration: begin with an empty database.");
            return;
        }
        add(new Account(name, "Beheerder", Passwords.hash(password)), Set.of(Role.FUNCTIONEEL_BEHEERDER));
    }

    private void demoAccount(String name, Set<String> roles, String password) {
        Optional<Account> found = found(name);
        if (found.isEmpty()) {
            Account account = new Account(name, name, Passwords.hash(password));
            account.belongToDemo();
            add(account, roles);
        } else if (found.get().demo()
                && !found.get().closed()
                && !Passwords.matches(password, found.get().passwordHash())) {
            found.get().changePassword(Passwords.hash(password));
        }
    }

    private void add(Account account, Set<String> roles) {
        database.persist(account);
        database.flush();
        roles.stream()
                .map(role -> new NewGrant(account.name(), role, null, today.date(), null))
                .forEach(asked -> database.persist(RoleGrant.bySystem(asked, today.now())));
        trail.changedBy(
                RoleGrant.SYSTEM,
                new AuditEntry(
                        "account aangemaakt", "account " + account.name(), "rollen: " + String.join(", ", roles)));
    }

    /** As long as one beheerder is alone nobody can confirm what she grants. */
    private boolean withoutSecondPerson() {
        return found(SECOND).isEmpty()
                && count("select count(distinct g.account) from RoleGrant g where g.confirmedBy is not null"
                                + " and g.endedBy is null and g.role = '" + Role.FUNCTIONEEL_BEHEERDER
                                + "' and g.account in (select a.name from Account a where a.demo = false)")
                        < 2;
    }

    private Optional<Account> found(String name) {
        return database.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private long count(String query) {
        return database.createQuery(query, Long.class).getSingleResult();
    }
}
