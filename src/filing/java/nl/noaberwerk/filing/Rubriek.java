package nl.noaberwerk.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A rubriek of the loonaangifte, named as the official message names it (Loonaangifte 2026 v2.0). */
public enum Rubriek {
    LN_LB_PH("LnLbPh", "TotLnLbPh", "Loon voor de loonbelasting en premie volksverzekeringen"),
    LN_SV("LnSV", "TotLnSV", "Loon voor de werknemersverzekeringen"),
    PRLN_AOF_LAAG("PrlnAofAnwLg", "TotPrlnAofAnwLg", "Aanwas premieloon Aof laag"),
    PRLN_AOF_HOOG("PrlnAofAnwHg", "TotPrlnAofAnwHg", "Aanwas premieloon Aof hoog"),
    PRLN_WHK("PrlnWhkAnw", "TotPrlnWhkAnw", "Aanwas premieloon Whk"),
    PRLN_AWF_LAAG("PrlnAwfAnwLg", "TotPrlnAwfAnwLg", "Aanwas premieloon AWf laag"),
    PRLN_AWF_HOOG("PrlnAwfAnwHg", "TotPrlnAwfAnwHg", "Aanwas premieloon AWf hoog"),
    PRLN_UFO("PrLnUfo", "PrLnUFO", "Aanwas premieloon Ufo"),
    LN_TAB_BB("LnTabBB", null, "Loon in de tabel bijzondere beloningen"),
    VAK_BSL("VakBsl", null, "Vakantiebijslag, uitbetaald"),
    OPG_RCHT_VAK_BSL("OpgRchtVakBsl", null, "Opgebouwd recht vakantiebijslag"),
    LN_IN_GLD("LnInGld", null, "Loon in geld"),
    LN_OWRK("LnOwrk", null, "Loon uit overwerk"),
    ING_LB_PH("IngLbPh", "IngLbPh", "Ingehouden loonbelasting en premie volksverzekeringen"),
    PR_AOF_LAAG("PrAofLg", "TotPrAofLg", "Premie Aof laag"),
    PR_AOF_HOOG("PrAofHg", "TotPrAofHg", "Premie Aof hoog"),
    OPSL_WKO("OpslWko", "TotOpslWko", "Opslag Wet kinderopvang"),
    PR_WHK("PrGediffWhk", "TotPrGediffWhk", "Gedifferentieerde premie Whk"),
    PR_AWF_LAAG("PrAwfLg", "TotPrAwfLg", "Premie AWf laag"),
    PR_AWF_HOOG("PrAwfHg", "TotPrAwfHg", "Premie AWf hoog"),
    PR_UFO("PrUFO", "PrUFO", "Premie Ufo"),
    WGH_ZVW("WghZvw", "TotWghZvw", "Werkgeversheffing Zvw"),
    REISK("Reisk", null, "Reiskosten, onbelast"),
    VERR_ARB_KRT("VerrArbKrt", null, "Verrekende arbeidskorting");

    /** What is paid to the Belastingdienst together: TotTeBet. */
    static final List<Rubriek> TO_PAY =
            List.of(ING_LB_PH, PR_AOF_LAAG, PR_AOF_HOOG, OPSL_WKO, PR_WHK, PR_AWF_LAAG, PR_AWF_HOOG, PR_UFO, WGH_ZVW);

    private final String element;
    private final String total;
    private final String label;

    Rubriek(String element, String total, String label) {
        this.element = element;
        this.total = total;
        this.label = label;
    }

    /** The name in the part about one employee. */
    public String element() {
        return element;
    }

    /** The name in the collective part; empty when it is only told per employee. */
    public Optional<String> total() {
        return Optional.ofNullable(total);
    }

    public String label() {
        return label;
    }

    static List<Rubriek> collective() {
        return Arrays.stream(values()).filter(one -> one.total != null).toList();
    }
}
