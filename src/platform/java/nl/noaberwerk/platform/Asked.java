package nl.noaberwerk.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads what a request of the API asks for. */
public final class Asked {

    private Asked() {}

    /** The value itself. @throws Refused 400 naming the field when it is not there */
    public static <T> T requireField(String name, T given) {
        if (given == null) {
            throw Refused.badRequest("platform.asked.field-missing", name);
        }
        return given;
    }

    /** @param text as 2026-11 @throws Refused 400 when it is no month */
    public static YearMonth month(String text) {
        try {
            return YearMonth.parse(text == null ? "" : text);
        } catch (DateTimeException noMonth) {
            throw Refused.badRequest("platform.asked.month", String.valueOf(text));
        }
    }

    /** @param text as 2026-11-09 @throws Refused 400 naming the field when it is missing or no day */
    public static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(requireField(name, text));
        } catch (DateTimeException noDay) {
            throw Refused.badRequest("platform.asked.day", name, text);
        }
    }
}
