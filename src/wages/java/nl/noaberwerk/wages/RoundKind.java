package nl.noaberwerk.wages;

/** Why the wages of many change on one day. */
public enum RoundKind {
    YEARLY_TREDE("Jaarlijkse trede"),
    NEW_TABLE("Nieuwe loontabel"),
    MINIMUM_WAGE("Verhoging minimumloon");

    private final String label;

    RoundKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is about the people of one cao; the minimum wage is for everybody. */
    public boolean isOfCao() {
        return this != MINIMUM_WAGE;
    }
}
