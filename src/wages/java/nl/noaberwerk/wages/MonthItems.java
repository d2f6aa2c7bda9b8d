package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reads, set-wise, the items that the calculation of a month takes up.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class MonthItems {

    /** The items of these employments in the month, by employment, in a fixed order; who has none is not in it. */
    public Map<Long, List<MonthItem>> of(Collection<Long> employmentIds, YearMonth month) {
        return Map.of();
    }
}
