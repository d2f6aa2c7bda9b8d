package nl.noaberwerk.indication.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.platform.Refused;

/** Reads what a request about indications gives. */
final class Given {

    private Given() {}

    /** @throws Refused 400 naming the field when it is not there or cannot be read */
    static <T> T required(String field, String given, Function<String, T> reader) {
        return optional(field, given, reader)
                .orElseThrow(() -> Refused.badRequest("platform.asked.field-missing", field));
    }

    /** Empty when it is not there. @throws Refused 400 naming the field when it cannot be read */
    static <T> Optional<T> optional(String field, String given, Function<String, T> reader) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(given.strip()));
        } catch (RuntimeException unreadable) {
            throw Refused.badRequest("indication.asked.field", field, given);
        }
    }

    static LocalDate day(String field, String given) {
        return required(field, given, LocalDate::parse);
    }

    /** The body itself. @throws Refused 400 when there is none */
    static <T> T body(T given) {
        if (given == null) {
            throw Refused.badRequest("platform.asked.field-missing", "body");
        }
        return given;
    }

    static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
