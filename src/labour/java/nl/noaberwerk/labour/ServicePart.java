package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Days in service in a row with the same hours, in the group that is counted.
 *
 * @param last the last day itself
 * @param hours a week, in hundredths of an hour
 * @param fullTimeHours of a full-time week of the cao, in hundredths of an hour
 */
public record ServicePart(LocalDate first, LocalDate last, long hours, long fullTimeHours) {

    public ServicePart {
        if (last.isBefore(first) || hours < 0 || fullTimeHours <= 0) {
            throw new IllegalArgumentException("no part of a service: " + first + " to " + last + ", " + hours + " of "
                    + fullTimeHours + " hundredths of an hour");
        }
    }

    /** @param hours a week; fullTimeHours of a full-time week of the cao, both with at most two decimals */
    public static ServicePart of(LocalDate first, LocalDate last, BigDecimal hours, BigDecimal fullTimeHours) {
        return new ServicePart(
                first,
                last,
                hours.movePointRight(2).longValueExact(),
                fullTimeHours.movePointRight(2).longValueExact());
    }

    DayRange days() {
        return DayRange.of(first, last);
    }
}
