package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What was agreed with an arbodienst or expert.
 *
 * @param arrangedOn of maatwerk the day of the cao or of the agreement with the OR; else null
 * @param lastDay null without end
 */
@Embeddable
public record Agreed(
        String arbodienst,
        @Enumerated(EnumType.STRING) Arrangement arrangement,
        @Column(name = "arranged_on") LocalDate arrangedOn,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
