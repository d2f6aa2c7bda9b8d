package nl.noaberwerk.contracts;

/** What a contract is: for a term, another term after it, or without an end. */
public enum ContractKind {
    FIXED("bepaalde tijd"),
    EXTENSION("verlenging voor bepaalde tijd"),
    INDEFINITE("onbepaalde tijd");

    private final String label;

    ContractKind(String label) {
        this.label = label;
    }

    /** In Dutch, for the screen. */
    public String label() {
        return label;
    }

    public boolean isIndefinite() {
        return this == INDEFINITE;
    }
}
