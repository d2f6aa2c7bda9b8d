package nl.noaberwerk.hrm;

/** How much of a case somebody may see. */
public enum Sight {
    /** Everything; an hr-adviseur may work on it too. */
    WHOLE,

    /** The own question, how far it is, and the advice that was released. */
    ASKER,

    /** Only the advice that was released. */
    RELEASED,

    NONE
}
