package nl.noaberwerk.indication;

/** What is recorded about beschut werk and the doelgroepregister of people without a Wsw-indicatie. */
public enum ParticipationKind {
    BESCHUT_ASKED("Advies beschut werk aangevraagd door de gemeente"),
    BESCHUT_ASKED_SELF("Advies beschut werk aangevraagd door de persoon zelf"),
    BESCHUT_POSITIVE("Advies beschut werk: positief"),
    BESCHUT_NEGATIVE("Advies beschut werk: negatief"),
    REGISTER_IN("Opgenomen in het doelgroepregister"),
    REGISTER_OUT("Uit het doelgroepregister");

    private final String label;

    ParticipationKind(String label) {
        this.label = label;
    }

    /** In Dutch, for screens. */
    public String label() {
        return label;
    }

    public String getLabel() {
        return label;
    }

    boolean isAsked() {
        return this == BESCHUT_ASKED || this == BESCHUT_ASKED_SELF;
    }

    boolean isAdvice() {
        return this == BESCHUT_POSITIVE || this == BESCHUT_NEGATIVE;
    }

    boolean isRegister() {
        return this == REGISTER_IN || this == REGISTER_OUT;
    }
}
