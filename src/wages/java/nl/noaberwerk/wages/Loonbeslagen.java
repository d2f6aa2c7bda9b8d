package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reads, set-wise, the loonbeslagen that hold in a month.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class Loonbeslagen {

    /** The orders of these employments in the month, by employment, in order of rank; who has none is not in it. */
    public Map<Long, List<LoonbeslagOrder>> of(Collection<Long> employmentIds, YearMonth month) {
        return Map.of();
    }
}
