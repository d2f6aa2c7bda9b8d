package nl.noaberwerk.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.PersonName;

/**
 * A request with all that is needed to decide on it.
 *
 * @param decision what holds now; empty as long as nobody decided
 * @param answerBy the last day to answer; afterwards the days stand as asked
 * @param trial what it takes and leaves; empty when it was decided
 */
public record RequestView(
        LeaveRequest request,
        String personnelNumber,
        PersonName name,
        Optional<LeaveDecision> decision,
        List<LeaveDecision> history,
        List<LeaveDay> days,
        LocalDate answerBy,
        Optional<LeaveTrial> trial) {

    public boolean isOpen() {
        return decision.isEmpty();
    }

    public boolean isFree() {
        return decision.filter(one -> one.getOutcome().isFree()).isPresent();
    }
}
