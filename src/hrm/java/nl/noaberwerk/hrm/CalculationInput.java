package nl.noaberwerk.hrm;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;

/** What was filled in for a calculator, written as {@link CalculationField.Form} says; reading it checks it. */
public record CalculationInput(Calculation kind, Map<String, String> values) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    private static final int LONGEST = 4_000;

    /** One row of periods, with what stands behind it: a choice, hours or nothing. */
    record Period(ServicePeriod days, String behind) {}

    public CalculationInput {
        Map<String, String> filled = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                filled.put(name, value.strip());
            }
        });
        values = filled;
    }

    Optional<String> words(String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> requireLength(name, text));
    }

    Optional<LocalDate> day(String name) {
        return words(name).map(text -> parsedDay(name, text));
    }

    LocalDate requiredDay(String name) {
        return day(name).orElseThrow(() -> missing(name));
    }

    Optional<BigDecimal> number(String name) {
        return words(name).map(text -> parsedNumber(name, text));
    }

    BigDecimal requiredNumber(String name) {
        return number(name).orElseThrow(() -> missing(name));
    }

    /** More than zero, at most so much. */
    BigDecimal positive(String name, int most) {
        BigDecimal number = requiredNumber(name);
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw wrong(name);
        }
        return number;
    }

    Optional<Integer> whole(String name, int least, int most) {
        return number(name).map(number -> {
            boolean fits = number.stripTrailingZeros().scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (!fits) {
                throw wrong(name);
            }
            return number.intValueExact();
        });
    }

    int requiredWhole(String name, int least, int most) {
        return whole(name, least, most).orElseThrow(() -> missing(name));
    }

    Optional<Euro> euro(String name) {
        return number(name).map(number -> {
            if (number.signum() < 0 || number.scale() > 2) {
                throw wrong(name);
            }
            return new Euro(number.setScale(2));
        });
    }

    Euro requiredEuro(String name) {
        return euro(name).orElseThrow(() -> missing(name));
    }

    boolean yes(String name) {
        return words(name).map(Boolean::parseBoolean).orElse(false);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> kinds) {
        return words(name).map(text -> constant(name, text, kinds));
    }

    <E extends Enum<E>> E requiredChoice(String name, Class<E> kinds) {
        return choice(name, kinds).orElseThrow(() -> missing(name));
    }

    /** At least one. */
    List<Period> periods(String name) {
        List<Period> periods = new ArrayList<>();
        for (String row : words(name).orElseThrow(() -> missing(name)).split(";")) {
            String[] parts = row.split("/", -1);
            if (parts.length < 2) {
                throw wrong(name);
            }
            periods.add(new Period(period(name, parts), parts.length > 2 ? parts[2].strip() : ""));
        }
        return periods;
    }

    <E extends Enum<E>> E constant(String name, String text, Class<E> kinds) {
        try {
            return Enum.valueOf(kinds, text);
        } catch (IllegalArgumentException unknown) {
            throw wrong(name);
        }
    }

    BigDecimal parsedNumber(String name, String text) {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            throw wrong(name);
        }
        BigDecimal number = new BigDecimal(text);
        if (number.abs().compareTo(MOST) > 0) {
            throw wrong(name);
        }
        return number;
    }

    /** The AOW date by the birth date that was filled in; empty without one, or when it is not yet fixed. */
    Optional<LocalDate> aow(Law law) {
        return day("birthDate").flatMap(new AowLeeftijd(law)::reachedOn);
    }

    private ServicePeriod period(String name, String[] parts) {
        LocalDate first = parsedDay(name, parts[0].strip());
        LocalDate last = parts[1].isBlank() ? null : parsedDay(name, parts[1].strip());
        if (last != null && last.isBefore(first)) {
            throw new Refused("hrm.calculation.order", label(name));
        }
        return new ServicePeriod(first, last);
    }

    /** @throws Refused when the one day lies before the other */
    void requireOrder(String first, String last) {
        if (day(first).isPresent()
                && day(last).filter(day -> day.isBefore(requiredDay(first))).isPresent()) {
            throw new Refused("hrm.calculation.before", label(last), label(first));
        }
    }

    private LocalDate parsedDay(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw wrong(name);
            }
            return day;
        } catch (DateTimeException noDay) {
            throw wrong(name);
        }
    }

    private boolean requireLength(String name, String text) {
        if (text.length() > LONGEST) {
            throw wrong(name);
        }
        return true;
    }

    Refused missing(String name) {
        return Refused.badRequest("hrm.calculation.missing", label(name));
    }

    Refused wrong(String name) {
        return Refused.badRequest("hrm.calculation.wrong", label(name));
    }

    /** A period goes on, and the question is about its end. */
    Refused open(String name) {
        return Refused.badRequest("hrm.calculation.open", label(name));
    }

    private String label(String name) {
        return kind.getFields().stream()
                .filter(field -> field.name().equals(name))
                .map(CalculationField::label)
                .findFirst()
                .orElse(name);
    }
}
