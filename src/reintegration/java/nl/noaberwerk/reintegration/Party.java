package nl.noaberwerk.reintegration;

/** Who signs. */
public enum Party {
    EMPLOYEE("medewerker"),
    EMPLOYER("werkgever");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
