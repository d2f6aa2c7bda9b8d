package nl.noaberwerk.hrm;

/** How a case ended. */
public enum Outcome {
    FOLLOWED("Advies opgevolgd"),
    PARTLY("Advies deels opgevolgd"),
    NOT_FOLLOWED("Advies niet opgevolgd"),
    REFERRED("Doorverwezen"),
    WITHDRAWN("Vraag ingetrokken");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** Whether it can only be so after an advice was given. */
    public boolean needsAdvice() {
        return this == FOLLOWED || this == PARTLY || this == NOT_FOLLOWED;
    }
}
