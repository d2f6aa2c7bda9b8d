package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.Today;

/** Reads at once all that placing people is held against; it checks no role. */
@ApplicationScoped
class Candidates {

    @Inject
    private FactStore store;

    @Inject
    private EmployeeNames names;

    @Inject
    private PlacementReader placements;

    @Inject
    private Today today;

    /** By name. */
    List<Candidate> of(Collection<Long> employmentIds) {
        List<Employment> found =
                store.findAll(Employment.class, "select e from Employment e where e.id in :list", employmentIds);
        List<Long> ids = found.stream().map(Employment::getId).toList();
        Map<Long, EmployeeNames.Named> named = names.of(ids, today.date());
        Map<Long, LocalDate> last = lastDays(ids);
        Map<Long, WorkHistory> histories = placements.historiesOf(ids);
        return found.stream()
                .map(one -> new Candidate(
                        one,
                        named.get(one.getId()).name().sorted(),
                        Optional.ofNullable(last.get(one.getId())),
                        histories.get(one.getId())))
                .sorted(Comparator.comparing(Candidate::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Candidate::id))
                .toList();
    }

    private Map<Long, LocalDate> lastDays(List<Long> ids) {
        Map<Long, LocalDate> last = new HashMap<>();
        store.findAll(EndOfService.class, "select f from EndOfService f where f.employmentId in :list", ids).stream()
                .sorted(DatedFact.STRENGTH)
                .forEach(fact -> last.put(fact.getEmploymentId(), fact.getLastDay()));
        return last;
    }
}
