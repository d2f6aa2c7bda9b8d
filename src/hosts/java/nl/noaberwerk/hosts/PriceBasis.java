package nl.noaberwerk.hosts;

/** By what a host employer pays for the work of our people. */
public enum PriceBasis {
    HOUR_WORKED("Per gewerkt uur", "€ per uur"),
    HOUR_AGREED("Per contractuur", "€ per uur"),
    MONTH("Vast per maand", "€ per maand"),
    RESULT("Per stuk of resultaat", "€ per stuk"),
    LOONWAARDE("Aandeel van de loonwaarde", "% van de loonwaarde");

    private final String label;
    private final String unit;

    PriceBasis(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String getLabel() {
        return label;
    }

    /** In what a rate is written. */
    public String getUnit() {
        return unit;
    }

    /** Whether a rate is Euros for an hour, so that it can be agreed for one person too. */
    public boolean isHourly() {
        return this == HOUR_WORKED || this == HOUR_AGREED;
    }
}
