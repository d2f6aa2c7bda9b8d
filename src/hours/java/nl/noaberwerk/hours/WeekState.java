package nl.noaberwerk.hours;

/** How far the hours of a week are. */
public enum WeekState {
    OPEN("Nog invullen"),
    OFFERED("Bij de inlener"),
    APPROVED("Goedgekeurd"),
    DISPUTED("Niet akkoord");

    private final String label;

    WeekState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** Whether hours are entered as they come; after approval they are corrected instead. */
    public boolean isEntered() {
        return this == OPEN || this == DISPUTED;
    }
}
