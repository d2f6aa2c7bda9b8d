package nl.noaberwerk.arbo;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who is preventiemedewerker, and whether that is as the law asks. */
@Stateless
@DenyAll
public class Preventiemedewerkers {

    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ArboReader reader;

    @Inject
    private ArboChecks checks;

    @Inject
    private ArboTerms terms;

    @Inject
    private EmploymentFactsReader personnel;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The last one first. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Preventiemedewerker> list(long employerId) {
        caller.requireEmployer(employerId);
        return reader.preventiemedewerkers(employerId);
    }

    /** What is not as the law asks today, in Dutch; empty when all is well. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Optional<String> finding(long employerId) {
        caller.requireEmployer(employerId);
        List<Appointed> current = reader.preventiemedewerkers(employerId).stream()
                .map(Preventiemedewerker::getAppointed)
                .filter(one -> one.holdsOn(today.date()))
                .toList();
        int workers = personnel.idsIn(employerId, YearMonth.from(today.date())).size();
        int most = terms.workersWithDirector(today.date());
        return key(current, workers, most).map(key -> Messages.text(key, most));
    }

    /** @param most up to so many workers the director may do it himself */
    static Optional<String> key(List<Appointed> current, int workers, int most) {
        if (current.isEmpty()) {
            return Optional.of("arbo.preventiemedewerker.none");
        }
        if (workers > most && current.stream().allMatch(Appointed::director)) {
            return Optional.of("arbo.preventiemedewerker.director");
        }
        boolean consent = current.stream().allMatch(one -> one.director() || one.orConsentOn() != null);
        return consent ? Optional.empty() : Optional.of("arbo.preventiemedewerker.consent");
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public Preventiemedewerker add(long employerId, Appointed asked) {
        caller.requireEmployer(employerId);
        Preventiemedewerker one = new Preventiemedewerker(employerId, checked(asked), today.now(), caller.name());
        database.persist(one);
        changed("preventiemedewerker vastgelegd", one);
        return one;
    }

    /** The OR consented, or it ended. @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public void change(long id, Appointed asked) {
        Preventiemedewerker one = database.find(Preventiemedewerker.class, id);
        if (one == null) {
            throw Refused.notFound("arbo.preventiemedewerker.unknown", id);
        }
        caller.requireEmployer(one.getEmployerId());
        one.change(checked(asked));
        changed("preventiemedewerker gewijzigd", one);
    }

    private Appointed checked(Appointed asked) {
        checks.day("Vanaf", asked.firstDay());
        checks.notBefore("Tot en met", asked.lastDay(), asked.firstDay());
        if (asked.orConsentOn() != null) {
            checks.past("Instemming van de ondernemingsraad op", asked.orConsentOn());
        }
        return new Appointed(
                checks.text("Naam", asked.name(), LONGEST_NAME),
                asked.firstDay(),
                asked.lastDay(),
                asked.director(),
                asked.orConsentOn());
    }

    private void changed(String what, Preventiemedewerker one) {
        trail.changed(new AuditEntry(
                what,
                "preventiemedewerker " + one.getId(),
                one.getEmployerId(),
                one.getAppointed().name() + " vanaf " + one.getAppointed().firstDay()));
    }
}
