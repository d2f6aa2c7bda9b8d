package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** At which location and under whose lead people work, now and before. */
@Stateless
@DenyAll
public class Teams {

    private static final int LONGEST_LOCATION = 60;
    private static final int LONGEST_LEADER = 80;
    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** All that was recorded about one employment, the newest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<TeamMembership> of(long employmentId) {
        required(employmentId);
        return history(List.of(employmentId)).stream()
                .sorted(TeamMembership.STRENGTH.reversed())
                .toList();
    }

    /** The team of each employment on a day; those of whom none is known are not in the map. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Map<Long, Team> on(LocalDate day, Collection<Long> employmentIds) {
        return current(history(employmentIds), day);
    }

    /** Records the team from the day on. @throws Refused naming the field that cannot be, or when nothing differs */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void record(long employmentId, Team asked, LocalDate validFrom, String reason) {
        Employment employment = required(employmentId);
        Team team = new Team(
                text(asked.location(), LONGEST_LOCATION, "placement.team.location"),
                text(asked.groupLeader(), LONGEST_LEADER, "placement.team.group-leader"));
        if (validFrom == null) {
            throw Refused.badRequest("placement.team.valid-from");
        }
        String why = text(reason, LONGEST_REASON, "placement.team.reason");
        Optional<Team> before =
                Optional.ofNullable(on(validFrom, List.of(employmentId)).get(employmentId));
        if (before.filter(team::equals).isPresent()) {
            throw new Refused("placement.change.nothing-differs");
        }
        database.persist(
                new TeamMembership(employmentId, team, new Recording(validFrom, today.now(), caller.name(), why)));
        auditTrail.changed(new AuditEntry(
                "locatie en groepsleiding gewijzigd vanaf " + validFrom,
                "persoon " + employment.getPersonnelNumber(),
                employment.getEmployerId(),
                before.map(Team::inWords).orElse("onbekend") + " wordt " + team.inWords()));
    }

    /** The membership of each employment that holds on the day. */
    static Map<Long, Team> current(List<TeamMembership> history, LocalDate day) {
        Map<Long, TeamMembership> strongest = new HashMap<>();
        history.stream()
                .filter(membership -> !membership.getValidFrom().isAfter(day))
                .forEach(membership -> strongest.merge(
                        membership.getEmploymentId(), membership, BinaryOperator.maxBy(TeamMembership.STRENGTH)));
        Map<Long, Team> found = new HashMap<>();
        strongest.forEach((id, membership) -> membership.team().ifPresent(team -> found.put(id, team)));
        return found;
    }

    private List<TeamMembership> history(Collection<Long> employmentIds) {
        return store.findAll(
                TeamMembership.class, "select m from TeamMembership m where m.employmentId in :list", employmentIds);
    }

    private static String text(String given, int longest, String key) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw Refused.badRequest(key, longest);
        }
        return text;
    }

    private Employment required(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }
}
