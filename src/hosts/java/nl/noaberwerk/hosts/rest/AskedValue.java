package nl.noaberwerk.hosts.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import nl.noaberwerk.platform.Refused;

/** Reads days, amounts and choices of a request. */
final class AskedValue {

    private AskedValue() {}

    /** Null when it is not there. @throws Refused 400 when it is no day */
    static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw Refused.badRequest("hosts.rest.day", written);
        }
    }

    static BigDecimal amount(String written) {
        if (written == null || !written.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw Refused.badRequest("hosts.rest.amount", String.valueOf(written));
        }
        return new BigDecimal(written);
    }

    static <E extends Enum<E>> E choice(Class<E> kind, String field, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.badRequest(
                        "hosts.rest.choice", field, String.valueOf(name), Arrays.toString(kind.getEnumConstants())));
    }
}
