package nl.noaberwerk.leave;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.leave.LeaveWarning.Round;
import nl.noaberwerk.rules.Law;

/** About the hours of which year people are warned on a day, and in which of the two rounds. */
public record WarningRound(int year, Round round, LocalDate from) {

    /** The round that runs on the day; none between the lapse of the last year and the first warning of this one. */
    static Optional<WarningRound> on(LocalDate day, Law law) {
        LocalDate newYear = day.withDayOfYear(1);
        LocalDate april = newYear.plusMonths(
                law.number("vakantie.waarschuwing.2", day).intValueExact());
        LocalDate october = newYear.plusYears(1)
                .minusMonths(law.number("vakantie.waarschuwing.1", day).intValueExact());
        LocalDate lapse = new LeaveTerms(law).lapseDay(HourBucket.statutory(day.getYear() - 1));
        if (!day.isBefore(october)) {
            return Optional.of(new WarningRound(day.getYear(), Round.OCTOBER, october));
        }
        if (day.isBefore(april)) {
            return Optional.of(new WarningRound(day.getYear() - 1, Round.OCTOBER, october.minusYears(1)));
        }
        return day.isBefore(lapse)
                ? Optional.of(new WarningRound(day.getYear() - 1, Round.APRIL, april))
                : Optional.empty();
    }
}
