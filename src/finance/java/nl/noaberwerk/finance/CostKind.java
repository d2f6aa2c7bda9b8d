package nl.noaberwerk.finance;

/** A column of the cost report. */
public enum CostKind {
    GROSS("Bruto"),
    UNTAXED("Onbelast vergoed"),
    PREMIUMS("Premies werkgever"),
    ZVW("Werkgeversheffing Zvw"),
    PENSION("Pensioen werkgever"),
    RESERVED("Gereserveerd"),
    NONE("");

    private final String label;

    CostKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Those that cost something. */
    public static CostKind[] columns() {
        return new CostKind[] {GROSS, UNTAXED, PREMIUMS, ZVW, PENSION, RESERVED};
    }
}
