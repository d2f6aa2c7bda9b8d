package nl.noaberwerk.hrm;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Regeling;

/**
 * Somebody in service who reaches the AOW age soon, or lately did.
 *
 * @param day on which she reaches it
 * @param tellBy the last day on which the letter is in time
 * @param toldOn the day of the letter; empty when there is none, or it was not sent
 */
public record AowRow(
        long employmentId,
        String personnelNumber,
        String name,
        Regeling regeling,
        LocalDate birthDate,
        LocalDate day,
        LocalDate tellBy,
        Optional<LocalDate> toldOn) {

    public boolean isLate(LocalDate today) {
        return toldOn.isEmpty() && tellBy.isBefore(today);
    }
}
