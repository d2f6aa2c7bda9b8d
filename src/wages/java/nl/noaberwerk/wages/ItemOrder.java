package nl.noaberwerk.wages;

/**
 * An item that somebody asks to record, with how a voorschot is taken back.
 *
 * @param recoverIn in how many months, from the month after it on; 0 when nothing is taken back by itself
 */
public record ItemOrder(NewItem item, int recoverIn) {

    /** An item that is no voorschot. */
    public static ItemOrder of(NewItem item) {
        return new ItemOrder(item, 0);
    }
}
