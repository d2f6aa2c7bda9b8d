package nl.noaberwerk.contracts.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** Reads what a caller of the API wrote. */
final class Written {

    private Written() {}

    /** @param given "2026-12-31"; null for none */
    static LocalDate day(String field, String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given);
        } catch (DateTimeException unreadable) {
            throw Refused.badRequest("contracts.api.day", field);
        }
    }

    /** @param given "2600.00"; null for none */
    static BigDecimal number(String field, String given) {
        try {
            return given == null || given.isBlank() ? null : new BigDecimal(given);
        } catch (NumberFormatException unreadable) {
            throw Refused.badRequest("contracts.api.number", field);
        }
    }

    static Euro euro(String field, String given) {
        BigDecimal number = number(field, given);
        return number == null ? null : new Euro(number).roundedToCents();
    }

    /** @throws Refused when it is none of the choices */
    static <T extends Enum<T>> T choice(String field, String given, Class<T> choices) {
        return optional(field, given, choices)
                .orElseThrow(
                        () -> Refused.badRequest("contracts.api.choice", field, String.join(", ", names(choices))));
    }

    /** Empty when nothing was given. @throws Refused when it is none of the choices */
    static <T extends Enum<T>> Optional<T> optional(String field, String given, Class<T> choices) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(choices.getEnumConstants())
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElseThrow(
                        () -> Refused.badRequest("contracts.api.choice", field, String.join(", ", names(choices)))));
    }

    private static <T extends Enum<T>> String[] names(Class<T> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).toArray(String[]::new);
    }

    /** @throws Refused when nothing was given */
    static <T> T required(String field, T given) {
        if (given == null) {
            throw Refused.badRequest("contracts.api.missing", field);
        }
        return given;
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
