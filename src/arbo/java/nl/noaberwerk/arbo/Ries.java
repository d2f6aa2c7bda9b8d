package nl.noaberwerk.arbo;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The RI&amp;E, its versions, and the plan of action. */
@Stateless
@DenyAll
public class Ries {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_LOCATION = 60;
    private static final int LONGEST_EVIDENCE = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ArboReader reader;

    @Inject
    private ArboChecks checks;

    @Inject
    private ArboTerms terms;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The versions, the last one first: that one holds. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<Rie> versions(long employerId) {
        caller.requireEmployer(employerId);
        return reader.ries(employerId);
    }

    /** The day by which somebody looks again whether it still holds. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public LocalDate nextReview(Rie rie) {
        return rie.nextReview(terms.monthsBetweenRieReviews(today.date()));
    }

    /** The points, the first that is due on top; a supervisor sees those of the locations of the own teams. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<RiePoint> points(long employerId) {
        caller.requireEmployer(employerId);
        List<RiePoint> all = reader.points(employerId);
        if (seesAll(employerId)) {
            return all;
        }
        Set<String> own = ownLocations(employerId);
        return all.stream()
                .filter(point -> own.contains(point.getPlanned().location()))
                .toList();
    }

    /** A new version. @throws Refused naming the field that cannot be */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public Rie add(long employerId, Assessed asked) {
        caller.requireEmployer(employerId);
        Rie rie = new Rie(employerId, checked(asked), today.now(), caller.name());
        database.persist(rie);
        changed("RI&E vastgelegd", rie, asked.title() + " van " + asked.madeOn());
        return rie;
    }

    /** It was tested, or its copy was sent to the OR. @throws Refused naming the field that cannot be */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public void change(long rieId, Assessed asked) {
        Rie rie = required(rieId);
        rie.change(checked(asked));
        changed("RI&E gewijzigd", rie, asked.title());
    }

    /** Somebody looked today whether it still holds. */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public void review(long rieId) {
        Rie rie = required(rieId);
        rie.review(today.date());
        changed("RI&E nagelopen", rie, "");
    }

    /** A point of the plan of action. @throws Refused naming the field that cannot be */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public RiePoint plan(Planned asked) {
        Rie rie = required(asked.rieId());
        Asked.requireField("riskClass", asked.riskClass());
        checks.day("Uiterlijk", asked.due());
        Planned planned = new Planned(
                rie.getId(),
                checks.text("Risico", asked.risk(), LONGEST_TEXT),
                asked.riskClass(),
                checks.text("Maatregel", asked.measure(), LONGEST_TEXT),
                checks.optional("Locatie", asked.location(), LONGEST_LOCATION),
                checks.text("Wie doet het", asked.owner(), LONGEST_NAME),
                asked.due());
        RiePoint point = new RiePoint(rie.getEmployerId(), planned, today.now(), caller.name());
        database.persist(point);
        changed("punt van plan van aanpak toegevoegd", rie, planned.risk());
        return point;
    }

    /** Work on it began. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public void begin(long pointId) {
        RiePoint point = requiredOpen(pointId);
        point.begin();
        changed("punt van plan van aanpak begonnen", point, "");
    }

    /** @param evidence where the evidence is kept @throws Refused without it, or when it was done before */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public void done(long pointId, String evidence) {
        RiePoint point = requiredOpen(pointId);
        point.done(today.date(), checks.text("Waar staat het bewijs", evidence, LONGEST_EVIDENCE));
        changed("punt van plan van aanpak klaar", point, point.getEvidence());
    }

    private Assessed checked(Assessed asked) {
        checks.past("Gemaakt op", asked.madeOn());
        if (asked.testedOn() != null) {
            checks.past("Getoetst op", asked.testedOn());
        }
        if (asked.sentToOrOn() != null) {
            checks.past("Kopie naar de ondernemingsraad op", asked.sentToOrOn());
        }
        return new Assessed(
                checks.text("Naam", asked.title(), LONGEST_TITLE),
                asked.madeOn(),
                asked.testedOn(),
                asked.testedOn() == null ? null : checks.text("Getoetst door", asked.testedBy(), LONGEST_NAME),
                asked.exempt(),
                asked.sentToOrOn());
    }

    private boolean seesAll(long employerId) {
        return caller.has(Role.ARBOCOORDINATOR, employerId)
                || caller.has(Role.HR_ADVISEUR, employerId)
                || caller.has(Role.CONTROLEUR, employerId);
    }

    private Set<String> ownLocations(long employerId) {
        LocalDate day = today.date();
        Set<Long> own = supervisions.employmentsOf(caller.name(), employerId, day);
        Map<Long, Team> teams = supervisions.teams(employerId, day);
        return own.stream().map(teams::get).map(Team::location).collect(Collectors.toSet());
    }

    private RiePoint requiredOpen(long id) {
        RiePoint point = database.find(RiePoint.class, id);
        if (point == null) {
            throw Refused.notFound("arbo.point.unknown", id);
        }
        long employerId = point.getEmployerId();
        caller.requireEmployer(employerId);
        if (!seesAll(employerId)
                && !ownLocations(employerId).contains(point.getPlanned().location())) {
            throw Refused.forbidden("arbo.point.not-own");
        }
        if (!point.isOpen()) {
            throw Refused.conflict("arbo.point.done-before");
        }
        return point;
    }

    private Rie required(long id) {
        Rie rie = database.find(Rie.class, id);
        if (rie == null) {
            throw Refused.notFound("arbo.rie.unknown", id);
        }
        caller.requireEmployer(rie.getEmployerId());
        return rie;
    }

    private void changed(String what, Rie rie, String details) {
        trail.changed(new AuditEntry(what, "RI&E " + rie.getId(), rie.getEmployerId(), details));
    }

    private void changed(String what, RiePoint point, String details) {
        trail.changed(new AuditEntry(what, "punt " + point.getId(), point.getEmployerId(), details));
    }
}
