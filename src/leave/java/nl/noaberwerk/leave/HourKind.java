package nl.noaberwerk.leave;

/** Whether hours of leave are given by the law, or by a cao or agreement on top of it. */
public enum HourKind {
    STATUTORY("wettelijk"),
    EXTRA("bovenwettelijk");

    private final String label;

    HourKind(String label) {
        this.label = label;
    }

    /** The Dutch word on screens and payslips. */
    public String label() {
        return label;
    }
}
