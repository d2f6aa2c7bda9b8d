package nl.noaberwerk.payroll;

/** Where a run is in its life: opened, being calculated, calculated pro forma, approved by a second person, closed. */
public enum RunStatus {
    OPEN("Geopend"),
    CALCULATING("Wordt berekend"),
    CALCULATED("Berekend, nog niet goedgekeurd"),
    APPROVED("Goedgekeurd"),
    CLOSED("Afgesloten");

    private final String label;

    RunStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Approved and closed runs never change any more. */
    public boolean isFinal() {
        return this == APPROVED || this == CLOSED;
    }
}
