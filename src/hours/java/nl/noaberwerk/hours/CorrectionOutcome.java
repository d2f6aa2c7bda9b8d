package nl.noaberwerk.hours;

/** What became of a correction of an approved week. */
public enum CorrectionOutcome {
    AGREED("Akkoord"),
    REFUSED("Niet akkoord"),
    WITHDRAWN("Teruggenomen");

    private final String label;

    CorrectionOutcome(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
