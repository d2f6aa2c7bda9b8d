package nl.noaberwerk.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.leave.LeaveWarning.Round;
import nl.noaberwerk.rules.Law;

/**
 * About the hours of which year people are warned on a day, and in which of the two rounds.
 *
 * @param from first day of the round
 */
public record WarningRound(int year, Round round, LocalDate from) {

    /** The round that runs on the day; none between the lapse of the last year and the first warning of this one. */
    static Optional<WarningRound> on(LocalDate day, Law law) {
        LeaveTerms terms = new LeaveTerms(law);
        for (int year : List.of(day.getYear(), day.getYear() - 1)) {
            List<LocalDate> warnings = terms.warnings(year);
            if (!day.isBefore(terms.lapseDay(HourBucket.statutory(year)))) {
                return Optional.empty();
            }
            if (!day.isBefore(warnings.get(1))) {
                return Optional.of(new WarningRound(year, Round.APRIL, warnings.get(1)));
            }
            if (!day.isBefore(warnings.get(0))) {
                return Optional.of(new WarningRound(year, Round.OCTOBER, warnings.get(0)));
            }
        }
        return Optional.empty();
    }
}
