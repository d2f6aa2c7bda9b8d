package nl.noaberwerk.development;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody's next functioneringsgesprek must be.
 *
 * @param name as it is sorted: "Bos, A."
 * @param last the day of the last one
 * @param due the day on which the next must have been
 * @param planned the day for which one is planned
 */
public record TalkRow(
        long employmentId,
        String personnelNumber,
        String name,
        Optional<LocalDate> last,
        LocalDate due,
        Optional<LocalDate> planned) {

    public boolean isLate(LocalDate day) {
        return due.isBefore(day);
    }
}
