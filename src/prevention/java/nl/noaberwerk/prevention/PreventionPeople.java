package nl.noaberwerk.prevention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Whom the coordinator chooses while she types, and who works where. */
@Stateless
@DenyAll
public class PreventionPeople {

    private static final int MOST_SUGGESTIONS = 10;

    @Inject
    private EmployeeNames names;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** "10002 – Dam, M. ten (Mehmet)". */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public List<String> suggest(long employerId, String typed) {
        caller.requireEmployer(employerId);
        return names.inService(employerId, typed, today.date()).stream()
                .limit(MOST_SUGGESTIONS)
                .map(Named::suggestion)
                .toList();
    }

    /** @throws Refused 400 when nobody, or more than one, is meant */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public long employmentOf(long employerId, String typed) {
        caller.requireEmployer(employerId);
        return names.meant(employerId, typed, today.date())
                .orElseThrow(() -> Refused.badRequest("prevention.who", typed == null ? "" : typed))
                .employmentId();
    }

    /** As they are suggested, by employment. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Map<Long, String> named(long employerId, Collection<Long> employmentIds) {
        caller.requireEmployer(employerId);
        return names.of(employmentIds, today.date()).values().stream()
                .filter(one -> one.employerId() == employerId)
                .collect(Collectors.toMap(Named::employmentId, Named::suggestion));
    }

    /** The teams of today, by location. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Team> teams(long employerId) {
        caller.requireEmployer(employerId);
        return supervisions.teams(employerId, today.date()).values().stream()
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The locations of the teams of today. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Set<String> locations(long employerId) {
        return teams(employerId).stream().map(Team::location).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The employments of a team today. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public Set<Long> membersOf(long employerId, Team team) {
        caller.requireEmployer(employerId);
        return supervisions.teams(employerId, today.date()).entrySet().stream()
                .filter(member -> member.getValue().equals(team))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
