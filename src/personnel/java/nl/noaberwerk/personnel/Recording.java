package nl.noaberwerk.personnel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From which day a fact holds, and when, by whom and why it was recorded.
 *
 * @param validFrom first day on which it holds
 * @param by name of the account
 */
public record Recording(LocalDate validFrom, Instant at, String by, String reason) {

    /** The same act of recording for another first day. */
    public Recording from(LocalDate day) {
        return new Recording(day, at, by, reason);
    }
}
