package nl.noaberwerk.labour;

/** What happened in a case of sickness, or will, on a day that moves or fulfils an obligation. */
public enum FactKind {
    ARBODIENST("Ziekmelding doorgegeven aan de arbodienst", Source.RECORDED),
    UWV_MELDING("Ziekmelding gedaan bij UWV", Source.RECORDED),
    DREIGING_LATER("Dreigend lang verzuim bleek pas na zes weken", Source.RECORDED),
    PROBLEEMANALYSE("Probleemanalyse gemaakt", Source.RECORDED),
    PLAN_GETEKEND("Plan van aanpak getekend", Source.RECORDED),
    CASEMANAGER("Casemanager aangewezen", Source.KNOWN),
    EVALUATIE("Evaluatie gehouden", Source.RECORDED),
    MELDING_42("42e-weeksmelding verstuurd", Source.RECORDED),
    EERSTEJAARSEVALUATIE("Eerstejaarsevaluatie gehouden", Source.RECORDED),
    SPOOR_2("Spoor 2 begonnen", Source.RECORDED),
    SPOOR_2_NIET_NODIG("Spoor 2 niet nodig: terugkeer in eigen bedrijf binnen drie maanden", Source.RECORDED),
    EINDEVALUATIE("Eindevaluatie gehouden", Source.RECORDED),
    WIA_AANVRAAG("WIA aangevraagd", Source.RECORDED),
    VERVROEGDE_AANVRAAG("Verkorte wachttijd aangevraagd", Source.RECORDED),
    LOONSANCTIE_TOT("Loonsanctie van UWV tot en met", Source.RECORDED),
    HERSTEL_GEMELD("Bekortingsverzoek verstuurd", Source.RECORDED),
    HERINDICATIE_BEOORDEELD("Beoordeeld of een extra herindicatie nodig is", Source.RECORDED),
    ZIEK_UIT_DIENST("Ziek uit dienst gemeld bij UWV", Source.RECORDED),
    UWV_UITERLIJK("Ziekmelding bij UWV moet uiterlijk", Source.KNOWN),
    AOW("AOW-leeftijd bereikt", Source.KNOWN),
    EINDE_DIENSTVERBAND("Laatste dag van het dienstverband", Source.KNOWN);

    private enum Source {
        RECORDED,
        KNOWN
    }

    private final String label;
    private final Source source;

    FactKind(String label, Source source) {
        this.label = label;
        this.source = source;
    }

    /** In Dutch, as somebody records it. */
    public String label() {
        return label;
    }

    /** Whether people record it with the case; the others follow from what is known elsewhere. */
    public boolean isRecorded() {
        return source == Source.RECORDED;
    }

    /** Whether its day can be in the future: an announced end, or a deadline. */
    public boolean mayLieAhead() {
        return this == LOONSANCTIE_TOT || source == Source.KNOWN;
    }

    /** Whether it can happen more than once in one case. */
    public boolean repeats() {
        return this == EVALUATIE;
    }
}
