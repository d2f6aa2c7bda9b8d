package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Notation;
import org.jspecify.annotations.Nullable;

/**
 * A contract or a part of service, from its first up to and including its last day.
 *
 * @param last null when no end is agreed or known
 */
public record ServicePeriod(LocalDate first, @Nullable LocalDate last) {

    public ServicePeriod {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("a period that begins on " + first + " cannot end on " + last);
        }
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }

    /** Whether it lasts at least so many months. */
    boolean isAtLeast(int months) {
        return lastDay()
                .filter(day -> day.isBefore(CalendarMonths.lastDay(first, months)))
                .isEmpty();
    }

    /** Whether it lasts at most so many months. */
    boolean isAtMost(int months) {
        return lastDay()
                .filter(day -> !day.isAfter(CalendarMonths.lastDay(first, months)))
                .isPresent();
    }

    /** "1-1-2025 t/m 31-12-2025" */
    String words() {
        return Notation.date(first)
                + lastDay().map(day -> " t/m " + Notation.date(day)).orElse(", zonder einddatum");
    }
}
