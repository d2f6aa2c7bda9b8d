package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who works where today, in pages; and for a host employer: its own people. */
@Stateless
@DenyAll
public class PlacedPeople {

    @Inject
    private PlacedRows rows;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions teams;

    @Inject
    private HostAccess hosts;

    @Inject
    private PlacementReader placements;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A page of a list and how many there are in all. */
    public record Listed(List<PlacedRow> rows, int total) {

        public Listed {
            rows = List.copyOf(rows);
        }
    }

    /** What one can choose from, in order. */
    public record Choices(Set<String> hosts, Set<String> locations, Set<String> leaders) {}

    /**
     * Somebody as a host employer knows her: nothing of an indication, loonwaarde or absence.
     *
     * @param location null when it is not known
     */
    public record OwnPerson(String name, String host, String function, String location) {}

    /** @param from 0 for the first */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Listed list(long employerId, PlacedSearch search, int from, int most) {
        caller.requireEmployer(employerId);
        LocalDate day = today.date();
        Optional<List<Long>> named = Optional.of(search.text().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> people.inService(employerId, text, day).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList());
        PlacedRows.Page page = rows.page(new PlacedRows.Question(employerId, search, named, day), from, most);
        auditTrail.read(new AuditEntry(
                "wie waar werkt bekeken", "medewerkers", employerId, page.rows().size() + " van " + page.total()));
        return new Listed(page.rows(), page.total());
    }

    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Choices choices(long employerId) {
        caller.requireEmployer(employerId);
        Collection<Team> all = teams.teams(employerId, today.date()).values();
        return new Choices(
                hosts.inleners(employerId, today.date()).keySet(),
                all.stream().map(Team::location).collect(Collectors.toCollection(TreeSet::new)),
                all.stream().map(Team::groupLeader).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The people who work today with the host employers of the caller, by name. */
    @RolesAllowed(Role.INLENER)
    public List<OwnPerson> own(long employerId) {
        caller.requireEmployer(employerId);
        Set<Long> ids = hosts.employmentsOf(caller.name(), employerId, today.date());
        auditTrail.read(new AuditEntry(
                "eigen mensen bekeken door inlener", "medewerkers", employerId, String.valueOf(ids.size())));
        var here = placements.on(ids, today.date());
        return people.of(ids, today.date()).values().stream()
                .map(named -> own(named, here.getOrDefault(named.employmentId(), Workplace.UNKNOWN)))
                .sorted(Comparator.comparing(OwnPerson::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static OwnPerson own(EmployeeNames.Named named, Workplace here) {
        return new OwnPerson(
                named.name().sorted(),
                here.host().orElse(""),
                here.agreement().function(),
                here.team().map(Team::location).orElse(null));
    }
}
