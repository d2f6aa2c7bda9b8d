package nl.noaberwerk.leave;

/** What became of a request for leave. */
public enum Outcome {
    APPROVED("goedgekeurd"),
    REFUSED("afgewezen"),
    /** Nobody answered in time: by the law the days stand as they were asked. */
    GRANTED("toegekend zonder antwoord"),
    WITHDRAWN("ingetrokken");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** In Dutch. */
    public String label() {
        return label;
    }

    /** Whether somebody is free because of it. */
    public boolean isFree() {
        return this == APPROVED || this == GRANTED;
    }
}
