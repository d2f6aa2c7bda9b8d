package nl.noaberwerk.subsidies;

/** For what is paid in begeleid werken, and to whom. */
public enum PaymentKind {
    SUBSIDY("subsidie aan de werkgever"),
    GUIDANCE("vergoeding voor begeleiding");

    private final String label;

    PaymentKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
