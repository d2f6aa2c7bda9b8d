package nl.noaberwerk.personnel;

/** The tabs of a dossier, in their order; a tab without a part that the caller may see is not shown. */
public enum DossierTab {
    PERSON("Gegevens", "gegevens"),
    CONTRACT("Contract", "contract"),
    WORK("Werk en plaats", "werk"),
    INDICATION("Indicatie", "indicatie"),
    ABSENCE("Verzuim", "verzuim"),
    LEAVE("Verlof", "verlof"),
    PAY("Salaris", "salaris"),
    SUBSIDY("Subsidie en loonwaarde", "subsidie"),
    DEVELOPMENT("Ontwikkeling", "ontwikkeling"),
    ADVICE("HR-advies", "advies"),
    PAPERS("Documenten en brieven", "papieren"),
    OTHER("Overig", "overig"),
    TIMELINE("Tijdlijn", "tijdlijn");

    private final String label;
    private final String word;

    DossierTab(String label, String word) {
        this.label = label;
        this.word = word;
    }

    public String label() {
        return label;
    }

    /** In the address: "/personnel/employee.xhtml?id=12&tab=verzuim". */
    public String word() {
        return word;
    }
}
