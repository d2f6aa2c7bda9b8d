package nl.noaberwerk.accountability;

import java.math.BigDecimal;
import java.util.List;

/**
 * The arbeidsjaren of a year by municipality and werksoort.
 *
 * @param monthEnds that have passed: 12 when the year is over
 * @param people each counted once
 * @param realised of all together, rounded once
 */
public record YearTotals(int year, int monthEnds, List<GroupLine> groups, int people, BigDecimal realised) {

    /** Whether month ends are still to come. */
    public boolean isProvisional() {
        return monthEnds < 12;
    }
}
