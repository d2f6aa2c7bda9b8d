package nl.noaberwerk.hours;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody worked on a day.
 *
 * @param hours 0 to 24, in quarters
 */
public record DayHours(long employmentId, LocalDate day, BigDecimal hours) {

    private static final BigDecimal MOST = BigDecimal.valueOf(24);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    /** Whether a day can have these hours. */
    static boolean isPossible(BigDecimal hours) {
        boolean quarters = hours.multiply(QUARTERS).stripTrailingZeros().scale() <= 0;
        return hours.signum() >= 0 && hours.compareTo(MOST) <= 0 && quarters;
    }
}
