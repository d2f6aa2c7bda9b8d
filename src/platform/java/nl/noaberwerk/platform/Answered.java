package nl.noaberwerk.platform;

/** Writes values as an answer of the API shows them. */
public final class Answered {

    private Answered() {}

    /** A day as 2026-11-09, a number with a point; null stays null. */
    public static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
