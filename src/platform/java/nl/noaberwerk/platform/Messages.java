package nl.noaberwerk.platform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaberwerk.rules.Euro;

/**
 * The Dutch texts of the areas: a key's first part names the area, whose texts are in {@code screens/messages.properties}.
 *
 * <p>Places are written as {0}, {1}; an apostrophe is just an apostrophe, unlike in java.text.MessageFormat.
 */
public final class Messages {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);

    private Messages() {}

    /** The text of the key; a key without a text (a bug, which a test in app looks for) comes back as the key itself. */
    public static String text(String key, Object... arguments) {
        return filled(pattern(key), arguments);
    }

    /** Dutch notation: "1.234,50", "7-12-2026", "november 2026". */
    public static String shown(Object value) {
        if (value instanceof Euro euro) {
            return number("#,##0.00").format(euro.roundedToCents().value());
        }
        if (value instanceof BigDecimal decimal) {
            return number("#,##0.##########").format(decimal);
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value instanceof YearMonth month ? MONTH.format(month) : String.valueOf(value);
    }

    private static DecimalFormat number(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DUTCH));
    }

    private static String pattern(String key) {
        int point = key.indexOf('.');
        String bundle = "nl.noaberwerk." + (point < 0 ? key : key.substring(0, point)) + ".messages";
        try {
            return ResourceBundle.getBundle(bundle, Locale.ROOT, Messages.class.getClassLoader())
                    .getString(key);
        } catch (MissingResourceException withoutText) {
            return key;
        }
    }

    private static String filled(String pattern, Object... arguments) {
        Matcher place = PLACE.matcher(pattern);
        return place.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(index < arguments.length ? shown(arguments[index]) : found.group());
        });
    }
}
