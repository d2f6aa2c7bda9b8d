package nl.noaberwerk.participation;

import java.time.LocalDate;

/**
 * The end of an indicatie.
 *
 * @param on of the validity the last day; of the AOW, a death or a withdrawal the day from which it holds no longer
 */
public record Lapse(LocalDate on, LapseGround ground) {

    /** The last day on which the indicatie holds. */
    public LocalDate lastDay() {
        return ground == LapseGround.VALIDITY ? on : on.minusDays(1);
    }
}
