package nl.noaberwerk.incidents.screen;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.noaberwerk.platform.Refused;

/** Hours and minutes as people type them: "14:30", "14.30" or "9:05". */
final class AccidentTime {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    private AccidentTime() {}

    /** Null when nothing was typed. @throws Refused when it is no time */
    static LocalTime of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip().replace('.', ':'), TYPED);
        } catch (DateTimeException noTime) {
            throw Refused.badRequest("incidents.time");
        }
    }
}
