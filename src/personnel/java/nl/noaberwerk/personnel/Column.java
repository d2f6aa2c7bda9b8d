package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A column of a file from outside: its heading and how its cells are read, strictly. */
public final class Column<T> {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String name;
    private final Reading<T> reading;

    /** How a cell that is not blank becomes a value. */
    public interface Reading<T> {
        T read(String cell) throws BadCell;
    }

    private Column(String name, Reading<T> reading) {
        this.name = name;
        this.reading = reading;
    }

    public static <T> Column<T> of(String name, Reading<T> reading) {
        return new Column<>(name, reading);
    }

    /** Plain text of at most so many characters, without markup. */
    public static Column<String> text(String name, int most) {
        return of(name, cell -> {
            if (cell.startsWith("-")) {
                throw new BadCell("formula");
            }
            if (cell.length() > most) {
                throw new BadCell("too-long", most);
            }
            return cell;
        });
    }

    /** A number with a decimal comma and at most so many decimals, from least up to and including most. */
    public static Column<BigDecimal> number(String name, int decimals, String least, String most) {
        BigDecimal smallest = new BigDecimal(least);
        BigDecimal greatest = new BigDecimal(most);
        return of(name, cell -> {
            BigDecimal number = decimal(cell, decimals);
            if (number.compareTo(smallest) < 0 || number.compareTo(greatest) > 0) {
                throw new BadCell("range", smallest, greatest);
            }
            return number;
        });
    }

    /** A day as 2026-11-01 or 1-11-2026 that exists. */
    public static Column<LocalDate> day(String name) {
        return of(name, cell -> {
            try {
                return cell.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(cell) : LocalDate.parse(cell, DAY_FIRST);
            } catch (DateTimeException impossible) {
                throw new BadCell("date");
            }
        });
    }

    /** A month as 2026-11. */
    public static Column<YearMonth> month(String name) {
        return of(name, cell -> {
            try {
                return YearMonth.parse(cell);
            } catch (DateTimeException impossible) {
                throw new BadCell("month");
            }
        });
    }

    /** J or N, also written out. */
    public static Column<Boolean> yesNo(String name) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("J", true);
        words.put("N", false);
        words.put("ja", true);
        words.put("nee", false);
        return choice(name, words);
    }

    /** One of the words, in capitals or not. */
    public static <T> Column<T> choice(String name, Map<String, T> words) {
        Map<String, T> byLowerCase = new LinkedHashMap<>();
        words.forEach((word, value) -> byLowerCase.put(word.toLowerCase(Locale.ROOT), value));
        return of(name, cell -> {
            T value = byLowerCase.get(cell.toLowerCase(Locale.ROOT));
            if (value == null) {
                throw new BadCell("choice", String.join(", ", words.keySet()));
            }
            return value;
        });
    }

    public String name() {
        return name;
    }

    /** @throws BadCell when the cell is not what the column holds, or hides markup or a formula */
    T read(String cell) throws BadCell {
        if (cell.indexOf('<') >= 0 || cell.indexOf('>') >= 0) {
            throw new BadCell("markup");
        }
        if ("=+@\t".indexOf(cell.charAt(0)) >= 0) {
            throw new BadCell("formula");
        }
        return reading.read(cell);
    }

    private static BigDecimal decimal(String cell, int decimals) throws BadCell {
        if (!cell.matches("-?\\d{1,12}(,\\d{1,10})?")) {
            throw new BadCell("number");
        }
        BigDecimal number = new BigDecimal(cell.replace(',', '.'));
        if (number.stripTrailingZeros().scale() > decimals) {
            throw new BadCell("decimals", decimals);
        }
        return number;
    }
}
