package nl.noaberwerk.labour;

/** Why UWV pays ziekengeld for somebody; which one it is may be known to who reports to UWV and to nobody else. */
public enum Vangnet {
    BEGELEID_WERKEN("Begeleid werken Wsw", "Ziektewet art. 29b lid 2 onder b", true),
    EERDER_WSW("Eerder Wsw of geïndiceerd", "Ziektewet art. 29b lid 2 onder d", true),
    BANENAFSPRAAK("Loonkostensubsidie of register banenafspraak", "Ziektewet art. 29b lid 2 onder e", true),
    BESCHUT_WERK("Beschut werk Participatiewet", "Ziektewet art. 29b lid 2 onder f", true),
    WIA("Eerder WIA of minder dan 35 % arbeidsongeschikt", "Ziektewet art. 29b lid 1", true),
    VOOR_VERLOF("Zwangerschap, voor het verlof", "Ziektewet art. 29a", false),
    NA_VERLOF("Zwangerschap of bevalling, na het verlof", "Ziektewet art. 29a", false),
    ORGAANDONATIE("Orgaandonatie", "Ziektewet art. 29 lid 2 onder e", false),
    EINDE_DIENSTVERBAND("Dienstverband eindigt tijdens ziekte", "Ziektewet art. 29 lid 2 onder c", false),
    COMPENSATIE("Compensatieregeling oudere werknemers", "Ziektewet art. 29d", false);

    private final String label;
    private final String article;
    private final boolean noRisk;

    Vangnet(String label, String article, boolean noRisk) {
        this.label = label;
        this.article = article;
        this.noRisk = noRisk;
    }

    public String getLabel() {
        return label;
    }

    public String getArticle() {
        return article;
    }

    /** Whether it is the no-riskpolis, which stays with the person and not with one sickness. */
    public boolean isNoRisk() {
        return noRisk;
    }
}
