package nl.noaberwerk.labour;

/**
 * Days over which the employer pays no wage for the part that is not worked, by his own notice.
 *
 * @param days from the day of the notice at the earliest (art. 7:629 lid 7 BW)
 */
public record PayHold(Kind kind, DaySpan days) {

    /** Why nothing is paid: for good (lid 3), or until the control rules are kept again (lid 6). */
    public enum Kind {
        LOONSTOP,
        OPSCHORTING
    }
}
