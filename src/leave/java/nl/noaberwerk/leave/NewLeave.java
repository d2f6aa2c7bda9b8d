package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Leave that is asked for.
 *
 * @param last day itself
 * @param hoursPerDay how many hours of each day; null for whole days
 * @param askedOn day on which the employee asked
 * @param note about the work, never about health; may be empty
 */
public record NewLeave(
        long employmentId,
        LeaveKind kind,
        LocalDate first,
        LocalDate last,
        BigDecimal hoursPerDay,
        LocalDate askedOn,
        String note) {}
