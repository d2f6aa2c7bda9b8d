package nl.noaberwerk.wages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.noaberwerk.rules.Regeling;

/** The cao whose wage tables hold for somebody. */
public enum Cao {
    SW("Cao SW", "wsw"),
    AAN_DE_SLAG("Cao Aan de slag", "aan-de-slag"),
    AMBTELIJK("Cao Gemeenten", "ambtelijk");

    private final String label;
    private final String key;

    Cao(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /** Beschut werk and Participatiewet share the Cao Aan de slag. */
    public static Cao of(Regeling regeling) {
        return switch (regeling) {
            case WSW -> SW;
            case BESCHUT_WERK, PARTICIPATIEWET -> AAN_DE_SLAG;
            case AMBTELIJK -> AMBTELIJK;
        };
    }

    /** By the words that stand in files. */
    public static Map<String, Cao> byLabel() {
        Map<String, Cao> all = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(cao -> all.put(cao.label, cao));
        return all;
    }

    public String label() {
        return label;
    }

    /** Under which the law keeps the values of this cao: "trede.wsw.maand". */
    String key() {
        return key;
    }
}
