package nl.noaberwerk.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a clerk types it: "7-12-2026", "2026-12-07", "vandaag", "+6w", "-3d", "+2m", "+1j". */
public final class WrittenDay {

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SHIFT = Pattern.compile("([+-])\\s?(\\d{1,4})\\s?([dwmj])");

    private WrittenDay() {}

    /** The day meant; empty when it is none. */
    public static Optional<LocalDate> read(String written, LocalDate today) {
        String text = written.strip().toLowerCase(Messages.DUTCH);
        try {
            return fixed(text).or(() -> relative(text, today));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> fixed(String text) {
        Matcher dutch = DUTCH.matcher(text);
        if (dutch.matches()) {
            return Optional.of(LocalDate.of(number(dutch, 3), number(dutch, 2), number(dutch, 1)));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches()
                ? Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> relative(String text, LocalDate today) {
        Matcher shift = SHIFT.matcher(text);
        if (shift.matches()) {
            int amount = shift.group(1).equals("-") ? -number(shift, 2) : number(shift, 2);
            return Optional.of(shifted(today, amount, shift.group(3)));
        }
        return switch (text) {
            case "vandaag" -> Optional.of(today);
            case "morgen" -> Optional.of(today.plusDays(1));
            case "gisteren" -> Optional.of(today.minusDays(1));
            default -> Optional.empty();
        };
    }

    private static LocalDate shifted(LocalDate today, int amount, String unit) {
        return switch (unit) {
            case "w" -> today.plusWeeks(amount);
            case "m" -> today.plusMonths(amount);
            case "j" -> today.plusYears(amount);
            default -> today.plusDays(amount);
        };
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
