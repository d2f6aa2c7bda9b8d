package nl.noaberwerk.hrm;

/** How far a case is. */
public enum AdviceState {
    OPEN("Open", "info"),
    ADVISED("Advies gegeven", "good"),
    CLOSED("Gesloten", "");

    private final String label;
    private final String chip;

    AdviceState(String label, String chip) {
        this.label = label;
        this.chip = chip;
    }

    public String getLabel() {
        return label;
    }

    /** The colour of its chip; empty for none. */
    public String getChip() {
        return chip;
    }
}
