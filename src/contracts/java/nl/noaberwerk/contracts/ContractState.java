package nl.noaberwerk.contracts;

/** How far a contract is. */
public enum ContractState {
    DRAFT("concept", ""),
    OFFERED("aangeboden", "warning"),
    SIGNED("getekend", "good"),
    WITHDRAWN("ingetrokken", "");

    private final String label;
    private final String chip;

    ContractState(String label, String chip) {
        this.label = label;
        this.chip = chip;
    }

    /** In Dutch, for the screen. */
    public String label() {
        return label;
    }

    /** The kind of chip with which a screen shows it. */
    public String chip() {
        return chip;
    }
}
