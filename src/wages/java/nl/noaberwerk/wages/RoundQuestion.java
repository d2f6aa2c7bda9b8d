package nl.noaberwerk.wages;

import java.time.LocalDate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/**
 * Which wages are to change.
 *
 * @param cao null for the minimum wage, which is for everybody
 * @param day first day of the new wages; the first of a month
 */
public record RoundQuestion(long employerId, RoundKind kind, Cao cao, LocalDate day) {

    public RoundQuestion {
        if (kind == null || day == null || (kind.isOfCao() && cao == null)) {
            throw new Refused("wages.round.question");
        }
        if (day.getDayOfMonth() != 1) {
            throw new Refused("wages.round.first-day", day.withDayOfMonth(1).plusMonths(1));
        }
        cao = kind.isOfCao() ? cao : null;
    }

    /** Why, as the history of each employment keeps it: "loontabel Cao SW per 1-1-2027". */
    public String reason() {
        return Messages.text("wages.round.reason." + kind, cao == null ? "" : cao.label(), day);
    }
}
