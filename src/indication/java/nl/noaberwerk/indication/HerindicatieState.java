package nl.noaberwerk.indication;

import java.util.Arrays;
import java.util.List;

/** How far a herindicatie is. */
public enum HerindicatieState {
    TO_START("te starten", "Aanvragen uiterlijk"),
    FILE("dossier", "Aanvragen uiterlijk"),
    SENT("verzonden", ""),
    RECEIVED("ontvangen", "Besluit verwacht uiterlijk"),
    DECIDED("besloten", "Bezwaar mogelijk tot en met"),
    OBJECTION("bezwaar", "Besluit op bezwaar uiterlijk"),
    CLOSED("afgesloten", "");

    private final String label;
    private final String dueLabel;

    HerindicatieState(String label, String dueLabel) {
        this.label = label;
        this.dueLabel = dueLabel;
    }

    /** In Dutch, for screens. */
    public String label() {
        return label;
    }

    public String getLabel() {
        return label;
    }

    /** What the day is to which the file looks ahead; empty when it looks to none. */
    public String dueLabel() {
        return dueLabel;
    }

    public String getDueLabel() {
        return dueLabel;
    }

    /** Those in which there is something to do or to wait for. */
    public static List<HerindicatieState> open() {
        return Arrays.stream(values()).filter(state -> state != CLOSED).toList();
    }

    boolean isBeforeSending() {
        return this == TO_START || this == FILE;
    }
}
