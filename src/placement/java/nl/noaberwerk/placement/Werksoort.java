package nl.noaberwerk.placement;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kind of work that somebody with an indication does; the salary file's code depends on it. */
public enum Werksoort {
    BESCHUT_WERK("Beschut werk"),
    GEMEENTELIJK_GROEN("Gemeentelijk groen"),
    WERKEN_OP_LOCATIE("Werken op locatie"),
    GROEPSDETACHERING("Groepsdetachering"),
    INDIVIDUELE_DETACHERING("Individuele detachering"),
    BEGELEID_WERKEN("Begeleid werken"),
    STAF("Staf");

    private final String label;

    Werksoort(String label) {
        this.label = label;
    }

    /** The word in files and on screens. */
    public String getLabel() {
        return label;
    }

    /** Work for others outside our own workshop: groen, detachering and werken op locatie. */
    public boolean isOutside() {
        return this == GEMEENTELIJK_GROEN
                || this == WERKEN_OP_LOCATIE
                || this == GROEPSDETACHERING
                || this == INDIVIDUELE_DETACHERING;
    }

    static Map<String, Werksoort> byLabel() {
        Map<String, Werksoort> labels = new LinkedHashMap<>();
        for (Werksoort werksoort : values()) {
            labels.put(werksoort.label, werksoort);
        }
        return labels;
    }
}
