package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.LawValue;

/**
 * What a request would take, before it is recorded.
 *
 * @param left hours left after it, at the least, with all that was granted; only when it comes off the balance
 * @param paid which part of the wage is paid; only for other leave
 */
public record LeaveTrial(List<FreeDay> days, BigDecimal hours, Optional<BigDecimal> left, Optional<LawValue> paid) {

    /** Whether more is asked than there is. */
    public boolean isTooMuch() {
        return left.filter(hoursLeft -> hoursLeft.signum() < 0).isPresent();
    }
}
