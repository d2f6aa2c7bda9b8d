package nl.noaberwerk.hrm;

import java.util.List;
import java.util.function.Supplier;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValueMissing;

/** A question of contract law or cao that a calculator answers. */
public enum Calculation {
    KETENREGELING(
            "Ketenregeling",
            "Is dit nog een tijdelijk contract, en hoeveel contracten mogen er nog?",
            Theme.CONTRACT,
            ContractCalculations::chain),
    AANZEGTERMIJN(
            "Aanzegtermijn",
            "Tot wanneer zegt u aan of een tijdelijk contract doorgaat, en wat kost het als u te laat bent?",
            Theme.CONTRACT,
            ContractCalculations::telling),
    PROEFTIJD("Proeftijd", "Hoe lang mag de proeftijd zijn?", Theme.CONTRACT, ContractCalculations::trial),
    OPZEGTERMIJN(
            "Opzegtermijn", "Op welke dag eindigt het contract na opzegging?", Theme.ENDING, EndCalculations::notice),
    OPZEGVERBODEN(
            "Opzegverboden", "Mag de werkgever op deze dag opzeggen?", Theme.ENDING, EndCalculations::prohibitions),
    TRANSITIEVERGOEDING(
            "Transitievergoeding",
            "Hoe hoog is de transitievergoeding bij het einde van het contract?",
            Theme.ENDING,
            EndCalculations::transition),
    COMPENSATIE_UWV(
            "Compensatie door UWV",
            "Wat betaalt UWV terug van de transitievergoeding na lange ziekte?",
            Theme.ENDING,
            EndCalculations::compensation),
    OVERLIJDEN("Overlijden", "Welk loon krijgen de nabestaanden?", Theme.ENDING, EndCalculations::death),
    VAKANTIE_OPBOUW(
            "Opbouw van vakantie", "Hoeveel uren bouwt iemand op in een jaar?", Theme.LEAVE, LeaveCalculations::built),
    VAKANTIE_VERVAL("Verval van vakantie", "Wanneer vervallen de uren?", Theme.LEAVE, LeaveCalculations::lost),
    VAKANTIE_UITBETALING(
            "Uitbetaling van vakantie",
            "Wat is de waarde van de uren die over zijn?",
            Theme.LEAVE,
            LeaveCalculations::paidOut),
    WAZO(
            "Verlof bij geboorte en zorg",
            "Hoe lang is het verlof, wanneer mag het en wie betaalt?",
            Theme.LEAVE,
            LeaveCalculations::leave),
    JUBILEUM(
            "Jubileum",
            "Wanneer is het jubileum en hoe hoog is de gratificatie?",
            Theme.LATER,
            LaterCalculations::jubilee),
    AOW("AOW", "Wanneer bereikt iemand de AOW-leeftijd en wat verandert er dan?", Theme.LATER, LaterCalculations::aow),
    RVU(
            "RVU",
            "Vanaf wanneer kan iemand stoppen met werken en in dienst blijven?",
            Theme.LATER,
            LaterCalculations::rvu),
    SENIOREN(
            "64-jarigenregeling",
            "Vanaf wanneer kan iemand een dag minder werken, en wat is dan het loon?",
            Theme.LATER,
            LaterCalculations::senior);

    /** The heading under which it stands. */
    public enum Theme {
        CONTRACT("Contract"),
        ENDING("Einde van het contract"),
        LEAVE("Vakantie en verlof"),
        LATER("Later in de loopbaan");

        private final String label;

        Theme(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    private final String label;
    private final String question;
    private final Theme theme;
    private final Supplier<CalculationSum> sum;

    Calculation(String label, String question, Theme theme, Supplier<CalculationSum> sum) {
        this.label = label;
        this.question = question;
        this.theme = theme;
        this.sum = sum;
    }

    /** The name on screens. */
    public String getLabel() {
        return label;
    }

    public String getQuestion() {
        return question;
    }

    public Theme getTheme() {
        return theme;
    }

    /**
     * Whether a result may be kept on a case: not when its facts are about sickness, pregnancy, family or union, which
     * other areas keep with their own readers and terms, or do not keep at all.
     */
    public boolean isKept() {
        return this != OPZEGVERBODEN && this != COMPENSATIE_UWV && this != WAZO;
    }

    /** Whether the first sick day of the dossier is asked. */
    boolean asksSickness() {
        return this == OPZEGVERBODEN || this == COMPENSATIE_UWV;
    }

    public List<CalculationField> getFields() {
        return sum.get().fields();
    }

    /** @throws Refused when something is missing or cannot be, or the law of that day is not known */
    CalculationOutcome answer(Law law, CalculationInput input) {
        try {
            return sum.get().answer().apply(law, input);
        } catch (LawValueMissing unknown) {
            throw new Refused("hrm.calculation.law", unknown.getMessage());
        }
    }
}
