package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.FactStore;

/**
 * Where people stood when we began to pay them.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class OpeningBalances {

    @Inject
    private FactStore store;

    /** Per employment the opening balance that counts for the month; those without one are not in the map. */
    public Map<Long, OpeningBalance> of(Collection<Long> employmentIds, YearMonth month) {
        Map<Long, OpeningBalance> found = new HashMap<>();
        recorded(employmentIds).stream()
                .filter(opening -> !opening.getStartMonth().isAfter(month))
                .sorted(RecordedOpening.STRENGTH)
                .forEach(opening -> found.put(opening.getEmploymentId(), counted(opening)));
        return found;
    }

    /** What is recorded about one first month of an employment; the last record counts. */
    public static Optional<OpeningFigures> about(YearMonth startMonth, List<RecordedOpening> recorded) {
        return recorded.stream()
                .filter(opening -> opening.getStartMonth().equals(startMonth))
                .max(RecordedOpening.STRENGTH)
                .map(RecordedOpening::getFigures);
    }

    /** All records about these employments. */
    public List<RecordedOpening> recorded(Collection<Long> employmentIds) {
        return store.findAll(
                RecordedOpening.class, "select o from RecordedOpening o where o.employmentId in :list", employmentIds);
    }

    private static OpeningBalance counted(RecordedOpening opening) {
        return new OpeningBalance(
                opening.getStartMonth(),
                opening.getFigures().yearToDate(),
                opening.getFigures().previousYear());
    }
}
