package nl.noaberwerk.subsidies;

/** Why a job in begeleid werken ended; with most of them somebody has the right to come back. */
public enum EndGround {
    JOB_ENDED("de arbeidsovereenkomst is geëindigd", true),
    NOT_SUPPORTED("de begeleiding is niet meer voldoende", true),
    NOT_ENTITLED("de indicatie is vervallen of ingetrokken", false),
    AOW("AOW-leeftijd bereikt", false),
    DECEASED("overleden", false);

    private final String label;
    private final boolean returning;

    EndGround(String label, boolean returning) {
        this.label = label;
        this.returning = returning;
    }

    public String getLabel() {
        return label;
    }

    /** Whether the terugkeergarantie must be looked at. */
    public boolean isReturning() {
        return returning;
    }
}
