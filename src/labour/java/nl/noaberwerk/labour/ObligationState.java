package nl.noaberwerk.labour;

/** How an obligation stands, whatever day it is today. */
public enum ObligationState {
    OPEN("te doen"),
    DONE("gedaan"),
    MISSED("niet gedaan"),
    LAPSED("vervallen"),
    MOMENT("moment");

    private final String label;

    ObligationState(String label) {
        this.label = label;
    }

    /** In Dutch, for screens. */
    public String label() {
        return label;
    }
}
