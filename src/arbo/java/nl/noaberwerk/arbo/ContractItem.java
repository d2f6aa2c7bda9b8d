package nl.noaberwerk.arbo;

/** What the law asks of the contract with the arbodienst or the experts, with the article. */
public enum ContractItem {
    WRITTEN("Het contract is schriftelijk", "Arbowet art. 14 lid 4 en 5"),
    CERTIFIED("De deskundigen of de arbodienst zijn gecertificeerd", "Arbowet art. 14 lid 1 en art. 14a"),
    RIE_TEST("De RI&E wordt getoetst", "Arbowet art. 14 lid 1 onder a"),
    GUIDANCE("Er is advies bij de begeleiding van verzuim", "Arbowet art. 14 lid 1 onder b"),
    EXAMINATION("Er is arbeidsgezondheidskundig onderzoek", "Arbowet art. 14 lid 1 onder c"),
    ACCESS("Iedereen kan echt bij de bedrijfsarts terecht", "Arbowet art. 14 lid 2 onder e"),
    WORKPLACE("De bedrijfsarts bezoekt de werkplek", "Arbowet art. 14 lid 2 onder f"),
    SECOND_OPINION("Een second opinion door een andere bedrijfsarts kan", "Arbowet art. 14 lid 2 onder g"),
    COMPLAINTS("Er is een klachtenregeling", "Arbowet art. 14 lid 2 onder h"),
    COOPERATION(
            "De bedrijfsarts werkt samen met preventiemedewerker en ondernemingsraad", "Arbowet art. 14 lid 2 onder i"),
    PREVENTION("De bedrijfsarts adviseert over preventie", "Arbowet art. 14 lid 2 onder j");

    private final String label;
    private final String article;

    ContractItem(String label, String article) {
        this.label = label;
        this.article = article;
    }

    public String getLabel() {
        return label;
    }

    public String getArticle() {
        return article;
    }
}
