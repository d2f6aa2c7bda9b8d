package nl.noaberwerk.figures;

/** By what the figures are divided. */
public enum Grouping {
    EMPLOYER("Werkgever"),
    AFDELING("Afdeling"),
    WERKSOORT("Werksoort"),
    REGELING("Regeling"),
    MONTH("Maand");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    /** The word on screens and in files. */
    public String getLabel() {
        return label;
    }
}
