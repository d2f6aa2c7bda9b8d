package nl.noaberwerk.payroll;

/** Why somebody gets another amount than the month before. */
public enum DifferenceCause {
    NEW("Nieuw"),
    LEFT("Uit dienst"),
    HOURS("Uren"),
    WAGE("Loon"),
    TAX_TABLE("Belastingtabel"),
    ONE_OFF("Eenmalig"),
    OTHER("Overig");

    private final String label;

    DifferenceCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
