package nl.noaberwerk.bedrijfsarts.screen;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.noaberwerk.platform.Refused;

/** A time as it is typed: "9:30" or "9.30". */
final class TypedTime {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    private TypedTime() {}

    /** @throws Refused when it is no time */
    static LocalTime of(String typed) {
        try {
            return LocalTime.parse(typed == null ? "" : typed.strip().replace('.', ':'), TYPED);
        } catch (DateTimeException noTime) {
            throw Refused.badRequest("bedrijfsarts.time");
        }
    }
}
