package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, such as those of one sickness or one leave.
 *
 * @param last the last day itself; null while it goes on
 */
public record DaySpan(LocalDate first, @Nullable LocalDate last) {

    public DaySpan {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("the days end on " + last + ", before they begin on " + first);
        }
    }

    /** Empty while it goes on. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }

    public boolean isOpen() {
        return last == null;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** How many of its days are not after the day. */
    public long daysUntil(LocalDate day) {
        LocalDate end = last == null || last.isAfter(day) ? day : last;
        return Math.max(0, ChronoUnit.DAYS.between(first, end) + 1);
    }
}
