package nl.noaberwerk.wages;

/** In what the items of a wage component are entered. */
public enum Measure {
    AMOUNT("bedrag"),
    HOURS("uren");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
