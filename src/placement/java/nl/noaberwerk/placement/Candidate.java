package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;

/**
 * Somebody who is or may be placed.
 *
 * @param name by surname
 * @param lastDay in service; empty when none is known
 */
record Candidate(Employment employment, String name, Optional<LocalDate> lastDay, WorkHistory history) {

    long id() {
        return employment.getId();
    }
}
