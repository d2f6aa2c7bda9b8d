package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A herindicatie in a list.
 *
 * @param name as it is sorted: "Bos, A."
 * @param validUntil last day of the indicatie that it is about
 * @param due the day to which it looks ahead in its state
 */
public record HerindicatieRow(
        long id,
        long employmentId,
        String personnelNumber,
        String name,
        HerindicatieGround ground,
        HerindicatieState state,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> due) {

    /** Whether the day has passed that it looks ahead to; a term of objection that is over is no delay of ours. */
    public boolean isLate(LocalDate today) {
        return state != HerindicatieState.DECIDED
                && due.filter(day -> day.isBefore(today)).isPresent();
    }
}
