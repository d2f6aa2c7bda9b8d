package nl.noaberwerk.arbo;

/** How far a point of the plan of action is. */
public enum PointState {
    OPEN("Nog niet begonnen"),
    BUSY("Mee bezig"),
    DONE("Klaar");

    private final String label;

    PointState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
