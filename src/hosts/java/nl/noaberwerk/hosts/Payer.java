package nl.noaberwerk.hosts;

/** Who pays for hours in which somebody placed with a host does not work. */
public enum Payer {
    EMPLOYER("Wij"),
    HOST("De inlener");

    private final String label;

    Payer(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
