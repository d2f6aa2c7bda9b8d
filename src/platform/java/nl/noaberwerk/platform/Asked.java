package nl.noaberwerk.platform;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Euro;

/** Reads what a request of the API asks for; what cannot be read is refused with 400, naming the field. */
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

    /** @param text as 2026-11-09 @throws Refused 400 when it is missing or no day */
    public static LocalDate day(String name, String text) {
        return required(name, optionalDay(name, text));
    }

    /** @param text as 2026-11-09, null or blank for none @throws Refused 400 when it is no day */
    public static Optional<LocalDate> optionalDay(String name, String text) {
        return read(name, text, LocalDate::parse, "platform.asked.day");
    }

    /** @param text as 12.50 @throws Refused 400 when it is missing or no number */
    public static BigDecimal number(String name, String text) {
        return required(name, optionalNumber(name, text));
    }

    /** @param text as 12.50, null or blank for none @throws Refused 400 when it is no number */
    public static Optional<BigDecimal> optionalNumber(String name, String text) {
        return read(name, text, BigDecimal::new, "platform.asked.number");
    }

    /** @param text euros as 2477.95 @throws Refused 400 when it is missing or no amount in cents */
    public static Euro euro(String name, String text) {
        return required(name, optionalEuro(name, text));
    }

    /** @param text euros as 2477.95, null or blank for none @throws Refused 400 when it is no amount in cents */
    public static Optional<Euro> optionalEuro(String name, String text) {
        return read(name, text, Asked::cents, "platform.asked.amount");
    }

    /** @throws Refused 400 with all the choices when it is missing or none of them */
    public static <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
        return optionalChoice(name, text, choices).orElseThrow(() -> noChoice(name, String.valueOf(text), choices));
    }

    /** @param text null or blank for none @throws Refused 400 with all the choices when it is none of them */
    public static <E extends Enum<E>> Optional<E> optionalChoice(String name, String text, Class<E> choices) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(choices.getEnumConstants())
                .filter(one -> one.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> noChoice(name, text, choices)));
    }

    /** The first row of a page, counted from 0. @param page from 1; less is read as 1 @param size rows on a page */
    public static int firstRow(int page, int size) {
        return (int) Math.min((Math.max(1L, page) - 1) * size, Integer.MAX_VALUE - size);
    }

    private static <E extends Enum<E>> Refused noChoice(String name, String text, Class<E> choices) {
        String all = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return Refused.badRequest("platform.asked.choice", name, text, all);
    }

    private static Euro cents(String text) {
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
            throw new NumberFormatException(text);
        }
        return Euro.of(text);
    }

    private static <T> Optional<T> read(String name, String text, Function<String, T> reader, String wrong) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw Refused.badRequest(wrong, name, text);
        }
    }

    private static <T> T required(String name, Optional<T> given) {
        return requireField(name, given.orElse(null));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
