package nl.noaberwerk.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a loonkostensubsidie is set by.
 *
 * @param loonwaarde percent of the minimum wage that somebody earns by herself; empty while it is not established, which
 *     the law allows for the first months only
 * @param hours agreed per week
 * @param setOn the day from which the subsidy runs: its minimum wage is that of this day until the next 1 January
 */
public record LksTerms(Optional<BigDecimal> loonwaarde, BigDecimal hours, LocalDate setOn) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public LksTerms {
        if (hours.signum() <= 0) {
            throw new IllegalArgumentException("somebody works more than 0 hours, not " + hours);
        }
        loonwaarde
                .filter(part -> part.signum() < 0 || part.compareTo(WHOLE) > 0)
                .ifPresent(part -> {
                    throw new IllegalArgumentException("a loonwaarde is 0 to 100 percent, not " + part);
                });
    }

    /** The same for other hours a week. */
    public LksTerms withHours(BigDecimal other) {
        return new LksTerms(loonwaarde, other, setOn);
    }

    /** The same, but set on another day. */
    public LksTerms setOn(LocalDate other) {
        return new LksTerms(loonwaarde, hours, other);
    }
}
