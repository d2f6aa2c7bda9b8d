package nl.noaberwerk.leave;

import java.time.LocalDate;
import java.util.Optional;

/** From which day hours cannot be taken any more. */
public interface LapseDays {

    /** Empty when they do not lapse: the law asks that somebody was warned. */
    Optional<LocalDate> of(HourBucket bucket);
}
