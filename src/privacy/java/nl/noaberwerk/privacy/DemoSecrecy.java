package nl.noaberwerk.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In the demonstration everybody who works with absence has signed already. */
@Singleton
@Startup
@DenyAll
public class DemoSecrecy {

    private static final String SYSTEM = "systeem";

    // also the absences of before today are looked at in the demonstration
    private static final int YEARS_AGO = 5;

    private static final List<String> ACCOUNTS = List.of(
            "hr", "indicatie", "arbo", "leiding", "balie", "uwv", "bedrijfsarts", "controle", "salaris1", "salaris2");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void sign() {
        if (!demo) {
            return;
        }
        List<String> signed = database.createQuery("select s.account from SecrecyStatement s", String.class)
                .getResultList();
        Recording recording =
                new Recording(today.date().minusYears(YEARS_AGO), today.now(), SYSTEM, SecrecyStatements.TEXT_VERSION);
        ACCOUNTS.stream()
                .filter(account -> !signed.contains(account))
                .forEach(account -> database.persist(new SecrecyStatement(account, account, recording)));
    }
}
