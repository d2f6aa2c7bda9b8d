package nl.noaberwerk.hrm;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case in a list.
 *
 * @param question its begin; empty when the caller may only see the advice
 * @param category label as it is today
 * @param who name and personnel number; empty when it is about nobody in particular
 */
public record AdviceRow(
        long id,
        String number,
        String question,
        String category,
        String who,
        AdviceState state,
        LocalDate askedOn,
        LocalDate deadline,
        Optional<String> adviser,
        boolean confidential,
        Optional<LocalDate> followUpOn) {

    public boolean isLate(LocalDate day) {
        return state == AdviceState.OPEN && deadline.isBefore(day);
    }

    public boolean isFollowUpLate(LocalDate day) {
        return followUpOn.filter(on -> !on.isAfter(day)).isPresent();
    }
}
