package nl.noaberwerk.wages;

import java.time.YearMonth;
import java.util.Locale;

/**
 * Which items of a month a list shows.
 *
 * @param text part of the name or personnel number of the employee; empty for everybody
 * @param component code; empty for all
 * @param source name of an {@link ItemSource}; empty for all
 * @param afterCutOff only those that came after the cut-off
 * @param withdrawn also those that were taken back
 */
public record ItemSearch(
        YearMonth month, String text, String component, String source, boolean afterCutOff, boolean withdrawn) {

    /** Everything that counts in the month. */
    public static ItemSearch in(YearMonth month) {
        return new ItemSearch(month, "", "", "", false, false);
    }

    /** The text as a pattern of SQL's like, in which the text's own signs mean nothing special. */
    String pattern() {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
