package nl.noaberwerk.wages;

/** By which way an item came in. */
public enum ItemSource {
    FORM("formulier"),
    GRID("invoerrooster"),
    FILE("bestand"),
    REST("koppeling"),
    ADVANCE("voorschot"),
    NABETALING("nabetaling"),
    RECURRING("terugkerend");

    private final String label;

    ItemSource(String label) {
        this.label = label;
    }

    /** The Dutch word on lists. */
    public String getLabel() {
        return label;
    }
}
