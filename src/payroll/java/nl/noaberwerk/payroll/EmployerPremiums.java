package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import nl.noaberwerk.rules.Aanwas;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Period;
import nl.noaberwerk.rules.Regeling;

/** The employer's premiums for the werknemersverzekeringen and the Zvw, by voortschrijdend cumulatief rekenen. */
final class EmployerPremiums {

    private static final String AS_WSW = "als Wsw";
    private static final String UFO = "Ufo";

    private final LawInUse law;
    private final SalaryFacts facts;
    private final SalarySheet sheet;
    private final Euro maximum;

    EmployerPremiums(LawInUse law, SalaryFacts facts, SalarySheet sheet, WorkedMonth month) {
        this.law = law;
        this.facts = facts;
        this.sheet = sheet;
        this.maximum = maximum(month);
    }

    /** What this month adds to the cumulative maximum, in euros. */
    Euro maximum() {
        return maximum;
    }

    /** Of the werknemersverzekeringen; from the AOW age there are none. */
    void insurances(Euro premieloon) {
        SalaryFacts.YearToDate before = facts.yearToDate();
        Aanwas aanwas = Aanwas.of(before.premieloon(), before.maximumPremieloon(), premieloon, maximum);
        unemployment(aanwas);
        aof(aanwas);
        cost("WKO", "Opslag Wet kinderopvang", "premie.wko", aanwas);
        whk(aanwas);
    }

    void zvw(Euro bijdrageloon) {
        SalaryFacts.YearToDate before = facts.yearToDate();
        Aanwas aanwas = Aanwas.of(before.bijdrageloonZvw(), before.maximumPremieloon(), bijdrageloon, maximum);
        cost("ZVW", "Werkgeversheffing Zvw", "zvw.werkgeversheffing", aanwas);
    }

    private void unemployment(Aanwas aanwas) {
        if (isUfo()) {
            cost("UFO", "Premie Ufo", "premie.ufo", aanwas);
        } else if (facts.indefiniteContract()) {
            cost("AWF", "Premie AWf laag", "premie.awf.laag", aanwas);
        } else {
            cost("AWF", "Premie AWf hoog", "premie.awf.hoog", aanwas);
        }
    }

    private void aof(Aanwas aanwas) {
        if (facts.employer().smallForAof() && !isAsWsw()) {
            cost("AOF", "Premie Aof laag", "premie.aof.laag", aanwas);
        } else {
            cost("AOF", "Premie Aof hoog", "premie.aof.hoog", aanwas);
        }
    }

    private void whk(Aanwas aanwas) {
        if (isAsWsw()) {
            cost("WHK", "Vervangende premie Whk", "premie.whk.vervangend", aanwas);
            return;
        }
        facts.employer()
                .whkPercentage()
                .ifPresentOrElse(
                        own -> sheet.cost(
                                "WHK",
                                "Premie Whk",
                                aanwas.premium(
                                        "Premie Whk",
                                        own,
                                        "Beschikking gedifferentieerde premie Whk van de werkgever")),
                        () -> sheet.block(
                                "whk-percentage",
                                "Van de werkgever is voor deze maand geen eigen percentage Whk bekend.",
                                "Voer bij de werkgever het percentage uit de beschikking Whk in en bereken opnieuw."));
    }

    private void cost(String code, String description, String key, Aanwas aanwas) {
        law.value(key).ifPresent(rate -> sheet.cost(code, description, aanwas.premium(description, rate)));
    }

    /** Wsw always; for beschut werk the law's answer is not certain and kept as a value. */
    private boolean isAsWsw() {
        return facts.regeling() == Regeling.WSW
                || facts.regeling() == Regeling.BESCHUT_WERK && says("premie.beschut-werk.regel", AS_WSW);
    }

    /** Wsw never; otherwise what the employer settled for the regeling, or what follows from overheidswerkgever. */
    private boolean isUfo() {
        Boolean settled = facts.employer().ufo().get(facts.regeling());
        if (facts.regeling() == Regeling.WSW) {
            return false;
        }
        if (settled != null) {
            return settled;
        }
        return facts.employer().overheidswerkgever()
                && (facts.regeling() == Regeling.AMBTELIJK || says("premie.ufo.participatiewet", UFO));
    }

    private boolean says(String key, String word) {
        return law.value(key).map(LawValue::value).filter(word::equals).isPresent();
    }

    private Euro maximum(WorkedMonth month) {
        boolean days = month.period() == Period.DAY;
        return law.value(days ? "premieloon.maximum.dag" : "premieloon.maximum.maand")
                .map(LawValue::euro)
                .map(limit -> days ? limit.times(BigDecimal.valueOf(month.days())) : limit)
                .orElse(Euro.ZERO);
    }
}
