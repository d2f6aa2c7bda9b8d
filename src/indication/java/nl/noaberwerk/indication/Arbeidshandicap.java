package nl.noaberwerk.indication;

import java.util.LinkedHashMap;
import java.util.Map;

/** The category of the arbeidshandicap in a Wsw-indicatie. */
public enum Arbeidshandicap {
    MATIG("matig"),
    ERNSTIG("ernstig");

    private final String label;

    Arbeidshandicap(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    static Map<String, Arbeidshandicap> byLabel() {
        Map<String, Arbeidshandicap> labels = new LinkedHashMap<>();
        for (Arbeidshandicap category : values()) {
            labels.put(category.label, category);
        }
        return labels;
    }
}
