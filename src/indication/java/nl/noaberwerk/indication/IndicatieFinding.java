package nl.noaberwerk.indication;

/** What is wrong or missing in what is known about somebody's indicatie. */
public enum IndicatieFinding {
    NONE(""),
    NO_DECISION("er is geen besluit vastgelegd"),
    EXPIRED("de geldigheid is voorbij"),
    SEVERE_BEFORE_1998("ernstig, en in dienst op 31-12-1997: dat kan niet (altijd matig)"),
    BOUNDS("de geldigheid is korter of langer dan mag"),
    NO_CATEGORY("de arbeidshandicap ontbreekt");

    private final String label;

    IndicatieFinding(String label) {
        this.label = label;
    }

    /** In Dutch, for screens; empty when nothing is wrong. */
    public String label() {
        return label;
    }

    public String getLabel() {
        return label;
    }

    /** As it is stored: empty when nothing is wrong, for the index on what is. */
    String stored() {
        return this == NONE ? "" : name();
    }

    static IndicatieFinding of(String stored) {
        return stored == null || stored.isEmpty() ? NONE : valueOf(stored);
    }
}
