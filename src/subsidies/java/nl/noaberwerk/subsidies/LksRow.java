package nl.noaberwerk.subsidies;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;

/**
 * A beschikking in the list of a month: amounts only.
 *
 * @param reason why received and expected differ; empty when they do not or nobody knows
 */
public record LksRow(
        long beschikkingId,
        long employmentId,
        String personnelNumber,
        String name,
        String gemeente,
        Optional<LocalDate> lastDay,
        Euro expected,
        Euro received,
        Optional<String> reason) {

    /** Received less expected. */
    public Euro difference() {
        return received.minus(expected);
    }
}
