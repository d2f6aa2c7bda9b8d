package nl.noaberwerk.wages;

/** How an item stands to the cut-off of the month for which it was given. */
public enum ItemTiming {
    IN_TIME("op tijd"),
    /** It came after the cut-off and goes to a later month. */
    MOVED("na de sluitdatum, doorgeschoven"),
    /** It came after the cut-off and was taken up all the same. */
    KEPT("na de sluitdatum, toch meegenomen");

    private final String label;

    ItemTiming(String label) {
        this.label = label;
    }

    /** The Dutch words on lists. */
    public String getLabel() {
        return label;
    }
}
