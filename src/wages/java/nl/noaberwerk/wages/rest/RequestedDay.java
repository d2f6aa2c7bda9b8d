package nl.noaberwerk.wages.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;

/** A day as the API writes it: "2027-01-01". */
final class RequestedDay {

    private RequestedDay() {}

    /** @throws Refused 400 when it is no day */
    static LocalDate of(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException wrong) {
            throw Refused.badRequest("wages.round.no-day", text == null ? "" : text);
        }
    }
}
