package nl.noaberwerk.incidents.screen;

/** Where it happened and under whose authority. */
public enum Where {
    WORK("Op het werk bij ons"),
    HOST("Bij een inlener, die de leiding heeft"),
    COMMUTING("Onderweg tussen huis en werk");

    private final String label;

    Where(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
