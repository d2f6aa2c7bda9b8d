package nl.noaberwerk.documents;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;

/**
 * Whose papers they are.
 *
 * @param name by surname, as it is today
 * @param lastDay the last day in service; empty while no end is agreed
 */
public record DocumentOwner(Employment employment, String name, Optional<LocalDate> lastDay) {

    /** How the audit trail names her. */
    String subject() {
        return "persoon " + employment.getPersonnelNumber();
    }
}
