package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who is preventiemedewerker (art. 13 Arbowet), from when to when.
 *
 * @param lastDay null while it goes on
 * @param director the director does it
 * @param orConsentOn null until the OR consented to the choice and the position
 */
@Embeddable
public record Appointed(
        String name,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        boolean director,
        @Column(name = "or_consent_on") LocalDate orConsentOn) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
