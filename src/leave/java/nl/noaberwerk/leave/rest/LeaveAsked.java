package nl.noaberwerk.leave.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;

/** Reads days, numbers and choices of requests about leave. */
final class LeaveAsked {

    private LeaveAsked() {}

    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(Asked.requireField(field, text));
        } catch (DateTimeException noDay) {
            throw Refused.badRequest("leave.rest.day", field);
        }
    }

    static BigDecimal number(String field, String text) {
        try {
            return new BigDecimal(Asked.requireField(field, text));
        } catch (NumberFormatException noNumber) {
            throw Refused.badRequest("leave.rest.number", field);
        }
    }

    static <E extends Enum<E>> E choice(String field, E[] choices, String text) {
        Asked.requireField(field, text);
        return Arrays.stream(choices)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.badRequest(
                        "leave.rest.kind",
                        Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
