package nl.noaberwerk.incidents;

/** Whether somebody was hit. */
public enum IncidentKind {
    ACCIDENT("Ongeval"),
    NEAR_MISS("Bijna-ongeval of gevaarlijke situatie");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
