package nl.noaberwerk.subsidies;

import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;

/**
 * More was paid over a month or period than was due.
 *
 * @param beschikkingId of a loonkostensubsidie that goes back to the municipality; empty for begeleid werken
 * @param paymentId in begeleid werken, that comes back from who got it; empty for a loonkostensubsidie
 * @param party the municipality, or who got the payment
 * @param paid less what is being paid back already
 */
public record Overpaid(
        long employmentId,
        Optional<Long> beschikkingId,
        Optional<Long> paymentId,
        YearMonth firstMonth,
        String party,
        Euro paid,
        Euro due) {

    /** What goes back. */
    public Euro amount() {
        return paid.minus(due);
    }

    boolean isTooMuch() {
        return paid.compareTo(due) > 0;
    }
}
