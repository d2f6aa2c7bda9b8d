package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on end that somebody is placed with a host.
 *
 * @param last as far as is known of a period that was asked for; empty when it goes on
 */
public record HostStay(long employmentId, String inlener, LocalDate first, Optional<LocalDate> last) {

    static HostStay of(Object[] row) {
        return new HostStay(
                ((Number) row[0]).longValue(),
                (String) row[1],
                day(row[2]),
                Optional.ofNullable(row[3]).map(HostStay::day));
    }

    /** Whether a day of the period is among them. */
    public boolean meets(LocalDate from, LocalDate until) {
        return !first.isAfter(until) && last.map(day -> !day.isBefore(from)).orElse(true);
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate known ? known : LocalDate.parse(value.toString());
    }
}
