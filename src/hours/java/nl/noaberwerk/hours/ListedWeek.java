package nl.noaberwerk.hours;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A week of a host in the list, also when nothing was entered yet.
 *
 * @param people who work there that week, of those whom the caller may see
 * @param offered the day on which it was laid before the host; empty before
 * @param corrections how many wait for the host
 */
public record ListedWeek(
        String inlener, LocalDate monday, int people, WeekState state, Optional<LocalDate> offered, int corrections) {

    public LocalDate sunday() {
        return monday.plusDays(WeekSheet.DAYS - 1L);
    }
}
