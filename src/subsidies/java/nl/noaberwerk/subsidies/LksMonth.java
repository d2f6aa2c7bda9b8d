package nl.noaberwerk.subsidies;

import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;

/**
 * What a month of a loonkostensubsidie was to bring and brought.
 *
 * @param reason why it differs, as far as a way of reckoning tells
 * @param explanation what the clerk found out
 */
public record LksMonth(
        YearMonth month, Computed expected, Euro received, Optional<String> reason, Optional<String> explanation) {

    /** Received less expected. */
    public Euro difference() {
        return received.minus(expected.amount());
    }
}
