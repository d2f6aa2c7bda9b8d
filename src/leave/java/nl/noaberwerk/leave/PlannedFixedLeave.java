package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What fixed days would do to one employee.
 *
 * @param team in words; empty for who has none
 * @param days on which she would be free
 * @param left hours after it, when all that is planned was taken
 * @param problem why it cannot be, in Dutch; empty when it can
 */
public record PlannedFixedLeave(
        long employmentId,
        String personnelNumber,
        String name,
        String team,
        List<FreeDay> days,
        BigDecimal left,
        Optional<String> problem) {

    public PlannedFixedLeave {
        days = List.copyOf(days);
    }

    public BigDecimal hours() {
        return FreeDays.sum(days);
    }

    public boolean isExcluded() {
        return problem.isPresent();
    }
}
