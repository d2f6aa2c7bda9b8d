package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where somebody works on a day, for a list.
 *
 * @param name by surname
 * @param ends the expected last day with the host, or the last day of the contract when that is sooner
 */
public record PlacedRow(
        long employmentId,
        String personnelNumber,
        String name,
        Werksoort werksoort,
        String host,
        String function,
        Team team,
        Continuity since,
        Optional<LocalDate> ends) {

    /** Empty when it is not known. */
    public String werksoortLabel() {
        return werksoort == null ? "" : werksoort.getLabel();
    }
}
