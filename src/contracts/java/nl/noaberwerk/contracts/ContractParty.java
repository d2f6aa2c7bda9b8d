package nl.noaberwerk.contracts;

/** Who signs a contract. */
public enum ContractParty {
    EMPLOYER("werkgever"),
    EMPLOYEE("medewerker of wie haar vertegenwoordigt");

    private final String label;

    ContractParty(String label) {
        this.label = label;
    }

    /** In Dutch, for the screen. */
    public String label() {
        return label;
    }
}
