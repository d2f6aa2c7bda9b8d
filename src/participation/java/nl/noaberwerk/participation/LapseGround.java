package nl.noaberwerk.participation;

import java.util.Arrays;
import java.util.List;

/** Why an indicatie holds no longer after a day. */
public enum LapseGround {
    VALIDITY("einde van de geldigheid", "Wsw art. 11"),
    AOW("AOW-leeftijd", "Wsw art. 12 lid 2"),
    DEATH("overlijden", "Wsw art. 12 lid 2"),
    WITHDRAWN("ingetrokken door het college", "Wsw art. 12 lid 1"),
    OWN_REQUEST("ingetrokken op eigen verzoek", "Wsw art. 12 lid 3");

    private final String label;
    private final String article;

    LapseGround(String label, String article) {
        this.label = label;
        this.article = article;
    }

    /** In Dutch, for screens. */
    public String label() {
        return label;
    }

    public String article() {
        return article;
    }

    /** Whether somebody records it; the others follow from dates. */
    public boolean isRecorded() {
        return this != VALIDITY && this != AOW;
    }

    /** Those that somebody records. */
    public static List<LapseGround> recorded() {
        return Arrays.stream(values()).filter(LapseGround::isRecorded).toList();
    }
}
