package nl.noaberwerk.documents;

import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;

/**
 * What a clerk says about a document that she adds.
 *
 * @param kind its code: {@link DocumentRule#getKind}
 * @param title a few words; empty for the name of the kind
 * @param validFrom the day that stands on it, or from which it holds
 */
public record NewDocument(String kind, String title, LocalDate validFrom) {

    private static final int LONGEST_TITLE = 80;

    String titleOr(String label) {
        String given = title == null ? "" : title.strip();
        if (given.length() > LONGEST_TITLE) {
            throw new Refused("documents.title-too-long", LONGEST_TITLE);
        }
        return given.isEmpty() ? label : given;
    }

    LocalDate requiredDay() {
        if (validFrom == null) {
            throw Refused.badRequest("documents.day-missing");
        }
        return validFrom;
    }
}
