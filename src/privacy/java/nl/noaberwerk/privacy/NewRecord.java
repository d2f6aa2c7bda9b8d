package nl.noaberwerk.privacy;

import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;

/**
 * What is typed with anything that is recorded here: from or on which day, and why or what.
 *
 * @param text a reason or a note
 */
public record NewRecord(LocalDate day, String text) {

    /** @throws Refused with the key when the text is empty or too long */
    String requiredText(String key, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw Refused.badRequest(key, longest);
        }
        return stripped;
    }

    /** @throws Refused when there is no day, or it lies after the given one */
    LocalDate dayUntil(LocalDate last) {
        if (day == null || day.isAfter(last)) {
            throw Refused.badRequest("privacy.day", last);
        }
        return day;
    }
}
