package nl.noaberwerk.indication;

/** What somebody must do because of a decision or a lapse; each is a judgement or an act of a person. */
public enum FollowUpKind {
    TELL("Besluit met de medewerker bespreken en de brief sturen", "BSW art. 5 lid 1"),
    ADAPTATIONS("Adviezen over aanpassingen in het werk uitvoeren", "BSW art. 4 lid 3"),
    BEGELEID_WERKEN("Begeleid werken aanbieden: het besluit adviseert het", "Wsw art. 7"),
    CATEGORY("Andere arbeidshandicap nagaan in de verantwoording", "Wsw art. 11 lid 1"),
    OBJECTION("Met de medewerker bespreken of zij bezwaar maakt", "Awb art. 6:7"),
    ALTERNATIVE("Een passend alternatief zoeken: ander werk, beschut werk of begeleiding", "Wsw art. 6 lid 2 onder b"),
    COOPERATION("Gesprek over meewerken aan de herindicatie, met een waarschuwing", "Wsw art. 6 lid 2 onder a"),
    JUDGE("Beoordelen wat dit betekent voor het dienstverband; het eindigt niet vanzelf", "Wsw art. 6 lid 2 en 3"),
    EXPIRED("Indicatie is verlopen zonder nieuw besluit; het dienstverband loopt door", "Wsw art. 11"),
    REPORT("De gemeente vragen het vervallen of intrekken te melden aan UWV", "BSW art. 5 lid 3");

    private final String label;
    private final String article;

    FollowUpKind(String label, String article) {
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

    public String getArticle() {
        return article;
    }
}
