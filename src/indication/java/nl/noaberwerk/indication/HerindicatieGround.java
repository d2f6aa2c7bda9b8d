package nl.noaberwerk.indication;

/** Why a herindicatie is asked for. */
public enum HerindicatieGround {
    VALIDITY("einde van de geldigheid", "BSW art. 2 lid 1"),
    THIRTEEN_WEEKS("13 weken afwezig", "Wsw art. 11 lid 2"),
    OWN_REQUEST("op verzoek van de medewerker", "BSW art. 2 lid 4");

    private final String label;
    private final String article;

    HerindicatieGround(String label, String article) {
        this.label = label;
        this.article = article;
    }

    /** In Dutch, for screens. */
    public String label() {
        return label;
    }

    public String getLabel() {
        return label;
    }

    public String article() {
        return article;
    }
}
