package nl.noaberwerk.letters;

import java.util.Map;

/**
 * A letter that is to be written.
 *
 * @param kind code of the kind: "UITNODIGING_SPREEKUUR"
 * @param about what it belongs to, such as {@code "verzuim 12"} for a case; empty when it stands alone
 * @param fields by the code of the field; a day as 2026-12-07
 */
public record LetterOrder(String kind, long employmentId, String about, Map<String, String> fields) {

    public LetterOrder {
        about = about == null ? "" : about;
        fields = Map.copyOf(fields);
    }

    /** How letters about a case of absence are marked. */
    public static String aboutCase(long caseId) {
        return "verzuim " + caseId;
    }
}
