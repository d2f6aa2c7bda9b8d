package nl.noaberwerk.rules;

/** The regeling under which somebody is employed with us. Begeleid werken is a placement, not an employment of ours. */
public enum Regeling {
    WSW("Wsw"),
    BESCHUT_WERK("Beschut werk"),
    PARTICIPATIEWET("Participatiewet"),
    AMBTELIJK("Ambtelijk");

    private final String label;

    Regeling(String label) {
        this.label = label;
    }

    /** The word in personnel files and on screens. */
    public String label() {
        return label;
    }
}
