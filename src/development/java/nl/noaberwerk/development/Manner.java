package nl.noaberwerk.development;

/** How the employee agreed with her plan. */
public enum Manner {
    SIGNED("ondertekend"),
    DISCUSSED("besproken");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
