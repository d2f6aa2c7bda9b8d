package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One obligation or moment of a case of sickness, as it follows from what is known.
 *
 * @param number 1, or the how manieth evaluation
 * @param from the first day on which it can be done, when the law says one
 * @param due the legal date; it is never moved for a weekend
 * @param warn the legal date itself, or the last working day before it
 * @param done the day on which it was fulfilled
 * @param reason in Dutch: how the date comes about, or why nothing needs to be done
 */
public record Obligation(
        ObligationKind kind,
        int number,
        Optional<LocalDate> from,
        LocalDate due,
        LocalDate warn,
        ObligationState state,
        Optional<LocalDate> done,
        String reason) {

    /** Whether it was fulfilled after its legal date. */
    public boolean isLate() {
        return done.filter(day -> day.isAfter(due)).isPresent();
    }
}
