package nl.noaberwerk.arbo;

/** How urgent a risk is. */
public enum RiskClass {
    HIGH("Hoog"),
    MIDDLE("Midden"),
    LOW("Laag");

    private final String label;

    RiskClass(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
