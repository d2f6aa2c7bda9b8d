package nl.noaberwerk.bedrijfsarts;

/** How an appointment stands. */
public enum AppointmentState {
    PLANNED("Gepland", "info"),
    HELD("Geweest", "good"),
    NOT_COME("Niet gekomen", "warning"),
    CANCELLED("Afgezegd", "info");

    private final String label;
    private final String style;

    AppointmentState(String label, String style) {
        this.label = label;
        this.style = style;
    }

    public String getLabel() {
        return label;
    }

    /** The look of its chip. */
    public String getStyle() {
        return style;
    }
}
