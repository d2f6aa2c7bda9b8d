package nl.noaberwerk.labour;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the Wet verbetering poortwachter asks of whom, in the order in which it usually comes. */
public enum ObligationKind {
    ZIEKMELDING("Ziekmelding", "werknemer", "ziekmelding", null),
    ARBODIENST("Doorgeven aan de arbodienst", "werkgever", "ziekmelding", FactKind.ARBODIENST),
    UWV_MELDING("Ziekmelding bij UWV", "werkgever", "ziekteaangifte", FactKind.UWV_MELDING),
    PROBLEEMANALYSE("Probleemanalyse", "bedrijfsarts", "probleemanalyse", FactKind.PROBLEEMANALYSE),
    PROBLEEMANALYSE_LATER(
            "Probleemanalyse, zodra lang verzuim dreigt", "bedrijfsarts", "probleemanalyse", FactKind.PROBLEEMANALYSE),
    DOSSIER("Re-integratiedossier bijhouden", "werkgever", "re-integratiedossier", null),
    PLAN_VAN_AANPAK("Plan van aanpak", "werkgever en werknemer", "plan van aanpak", FactKind.PLAN_GETEKEND),
    CASEMANAGER("Casemanager aanwijzen", "werkgever en werknemer", "plan van aanpak", FactKind.CASEMANAGER),
    EVALUATIE("Evaluatie", "werkgever en werknemer", "evaluatie of bijstelling", FactKind.EVALUATIE),
    HERINDICATIE(
            "Beoordelen: extra herindicatie nodig?",
            "werkgever",
            "aanvraag herindicatie met re-integratieverslag",
            FactKind.HERINDICATIE_BEOORDEELD),
    VERVROEGDE_WIA("Verkorte wachttijd aanvragen (mag)", "werknemer", "aanvraag met verklaring", null),
    VERVROEGDE_IVA("IVA kan ingaan na verkorte wachttijd", "UWV", "beschikking", null),
    MELDING_42("42e-weeksmelding", "werkgever", "42e-weeksmelding", FactKind.MELDING_42),
    BRIEF_UWV("Brief van UWV over het eerste jaar", "UWV", "brief", null),
    EERSTEJAARSEVALUATIE(
            "Eerstejaarsevaluatie", "werkgever en werknemer", "eerstejaarsevaluatie", FactKind.EERSTEJAARSEVALUATIE),
    TWEEDE_ZIEKTEJAAR("Loon van het tweede ziektejaar", "salarisadministratie", "loonstrook", null),
    SPOOR_2("Spoor 2 beginnen", "werkgever", "trajectplan spoor 2", FactKind.SPOOR_2),
    MELDING_42_BESCHERMING(
            "42e-weeksmelding, zeker voor week 81", "werkgever", "42e-weeksmelding", FactKind.MELDING_42),
    BRIEF_WIA("Kennisgeving van UWV over de WIA", "UWV", "kennisgeving", null),
    EINDEVALUATIE(
            "Eindevaluatie en re-integratieverslag",
            "werkgever, werknemer en bedrijfsarts",
            "eindevaluatie, actueel oordeel, re-integratieverslag",
            FactKind.EINDEVALUATIE),
    WIA_AANVRAAG("WIA-aanvraag", "werknemer", "WIA-aanvraag met re-integratieverslag", FactKind.WIA_AANVRAAG),
    EINDE_WACHTTIJD("Einde van de wachttijd", "UWV", "beschikking", null),
    LOONSANCTIE("Einde van de loonsanctie", "UWV", "besluit", null),
    BEKORTING("Bekortingsverzoek", "werkgever", "bekortingsverzoek", FactKind.HERSTEL_GEMELD),
    BEKORTING_BESLUIT("Besluit op het bekortingsverzoek", "UWV", "besluit", null),
    BEHANDELING_WIA("UWV behandelt de WIA-aanvraag weer", "UWV", "bericht", null),
    AOW("AOW-leeftijd", "salarisadministratie", "", null),
    ZIEK_UIT_DIENST("Ziek uit dienst melden", "werkgever", "ziekteaangifte", FactKind.ZIEK_UIT_DIENST),
    EINDE_LOONDOORBETALING("Laatste dag van de loondoorbetaling", "salarisadministratie", "loonstrook", null),
    WIA("WIA kan ingaan", "UWV", "beschikking", null);

    private final String label;
    private final String actor;
    private final String document;
    private final @Nullable FactKind doneBy;

    ObligationKind(String label, String actor, String document, @Nullable FactKind doneBy) {
        this.label = label;
        this.actor = actor;
        this.document = document;
        this.doneBy = doneBy;
    }

    /** In Dutch, for screens: "Plan van aanpak". */
    public String label() {
        return label;
    }

    /** Who must do it, in Dutch: "werkgever en werknemer". */
    public String actor() {
        return actor;
    }

    /** What comes out of it, in Dutch. */
    public String document() {
        return document;
    }

    /** The fact that fulfils it; none for a moment that only passes. */
    public Optional<FactKind> doneBy() {
        return Optional.ofNullable(doneBy);
    }
}
