package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.HostAccess;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who is not there today: for hr and arbo all groups, for a supervisor her own, for an inlener the people placed there. */
@Stateless
@DenyAll
public class MorningLists {

    @Inject
    private AbsentPeople absentPeople;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions supervisions;

    @Inject
    private HostAccess hosts;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /**
     * A group and who of it is absent.
     *
     * @param name of the team in words
     */
    public record Group(String name, List<AbsentNow> absent) {}

    /**
     * Somebody of a team.
     *
     * @param absent empty when she is there
     */
    public record Member(String team, String personnelNumber, String name, Optional<AbsentNow> absent) {}

    /**
     * What an inlener may know.
     *
     * @param until last day, when it is known or expected
     */
    public record Unavailable(String name, Optional<LocalDate> until) {}

    /** The groups with somebody absent today, by location; who has no team stands at the end. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public List<Group> groups(long employerId) {
        caller.requireEmployer(employerId);
        List<AbsentNow> absent = absentPeople.on(employerId, today.date());
        if (access.seesOwnTeamOnly(employerId)) {
            Set<Long> own = supervisions.employmentsOf(caller.name(), employerId, today.date());
            absent = absent.stream()
                    .filter(one -> own.contains(one.employmentId()))
                    .toList();
        }
        looked(employerId, "lijst van afwezigen bekeken", absent.size());
        return grouped(absent);
    }

    /** Everybody of the teams that the caller leads or stands in for today; nothing about other days. */
    @RolesAllowed(Role.LEIDINGGEVENDE)
    public List<Member> ownTeam(long employerId) {
        caller.requireEmployer(employerId);
        Set<Long> own = supervisions.employmentsOf(caller.name(), employerId, today.date());
        Map<Long, Team> teams = supervisions.teams(employerId, today.date());
        Map<Long, AbsentNow> absent = absentPeople.on(employerId, today.date()).stream()
                .filter(one -> own.contains(one.employmentId()))
                .collect(Collectors.toMap(AbsentNow::employmentId, Function.identity()));
        looked(employerId, "eigen team bekeken", absent.size());
        return people.of(own, today.date()).values().stream()
                .map(named -> new Member(
                        teams.get(named.employmentId()).inWords(),
                        named.personnelNumber(),
                        named.name().sorted(),
                        Optional.ofNullable(absent.get(named.employmentId()))))
                .sorted(Comparator.comparing(Member::team, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Member::name, Collator.getInstance(Messages.DUTCH)))
                .toList();
    }

    /** The people placed with the inlener of the caller who are not available today; who works a part is. */
    @RolesAllowed(Role.INLENER)
    public List<Unavailable> unavailable(long employerId) {
        caller.requireEmployer(employerId);
        Set<Long> placed = hosts.employmentsOf(caller.name(), employerId, today.date());
        List<Unavailable> found = absentPeople.on(employerId, today.date()).stream()
                .filter(one -> placed.contains(one.employmentId()) && one.wholly())
                .map(one -> new Unavailable(one.called(), one.until()))
                .toList();
        looked(employerId, "niet beschikbaar bekeken door inlener", found.size());
        return found;
    }

    static List<Group> grouped(List<AbsentNow> absent) {
        Map<Team, List<AbsentNow>> byTeam = absent.stream()
                .filter(one -> one.team().isPresent())
                .collect(Collectors.groupingBy(one -> one.team().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byTeam.forEach((team, members) -> groups.add(new Group(team.inWords(), members)));
        List<AbsentNow> without =
                absent.stream().filter(one -> one.team().isEmpty()).toList();
        if (!without.isEmpty()) {
            groups.add(new Group("Zonder team", without));
        }
        return groups;
    }

    private void looked(long employerId, String what, int number) {
        auditTrail.read(new AuditEntry(what, "verzuim", employerId, number + " afwezigen"));
    }
}
