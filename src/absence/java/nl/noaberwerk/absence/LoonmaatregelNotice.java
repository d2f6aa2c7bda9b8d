package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.Map;
import nl.noaberwerk.labour.PayHold;

/**
 * What the employee is told, in words about work and appointments only.
 *
 * @param appointment which one was not kept
 * @param toDo what she must do to be paid again
 * @param phone whom she may call
 */
public record LoonmaatregelNotice(String appointment, String toDo, String phone) {

    static String letter(PayHold.Kind kind) {
        return kind == PayHold.Kind.LOONSTOP ? "AANKONDIGING_LOONSTOP" : "AANKONDIGING_OPSCHORTING";
    }

    Map<String, String> fields(LocalDate from) {
        return Map.of("vanaf", from.toString(), "afspraak", appointment, "doen", toDo, "telefoon", phone);
    }
}
