package nl.noaberwerk.leave;

/** Why hours of leave came or went. */
public enum Posting {
    OPENING("beginstand"),
    ACCRUED("opbouw"),
    BOUGHT("gekocht"),
    SOLD("verkocht"),
    CORRECTED("correctie"),
    TAKEN("opgenomen"),
    LAPSED("vervallen"),
    PAID_OUT("uitbetaald");

    private final String label;

    Posting(String label) {
        this.label = label;
    }

    /** The Dutch word on screens. */
    public String label() {
        return label;
    }
}
