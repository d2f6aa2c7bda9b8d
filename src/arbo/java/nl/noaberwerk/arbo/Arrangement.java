package nl.noaberwerk.arbo;

/** How the expert help is arranged: through an arbodienst, or otherwise by cao or agreement with the OR. */
public enum Arrangement {
    VANGNET("Vangnetregeling: een gecertificeerde arbodienst (artikel 14a Arbowet)"),
    MAATWERK("Maatwerkregeling: door cao of met de ondernemingsraad (artikel 14 lid 9 Arbowet)");

    private final String label;

    Arrangement(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
