package nl.noaberwerk.personnel;

import java.util.Locale;
import java.util.Optional;

/**
 * Whom a list shows.
 *
 * @param text part of the name or beginning of the personnel number; empty for everybody
 * @param regeling name of the constant, or BEGELEID_WERKEN; empty for all
 * @param service whether those are shown who are in service today, who left, or all
 */
public record EmployeeSearch(String text, Optional<String> regeling, Optional<String> costCentre, Service service) {

    public static final EmployeeSearch EVERYBODY =
            new EmployeeSearch("", Optional.empty(), Optional.empty(), Service.ALL);

    /** In service today or not. */
    public enum Service {
        CURRENT,
        LEFT,
        ALL
    }

    /** The text as a pattern of SQL's like, in which the text's own signs mean nothing special. */
    String pattern() {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
