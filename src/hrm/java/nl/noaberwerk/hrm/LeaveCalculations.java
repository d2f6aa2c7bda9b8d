package nl.noaberwerk.hrm;

import static nl.noaberwerk.hrm.CalculationOutcome.line;
import static nl.noaberwerk.hrm.ContractCalculations.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.contractlaw.VakantieOpbouw;
import nl.noaberwerk.contractlaw.VakantieOpbouw.Part;
import nl.noaberwerk.contractlaw.VakantieVerval;
import nl.noaberwerk.contractlaw.Vakantieuitbetaling;
import nl.noaberwerk.contractlaw.WazoVerlof;
import nl.noaberwerk.hrm.CalculationField.Form;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** The calculators about vakantie and other leave. */
final class LeaveCalculations {

    private static final int MOST_HOURS = 60;
    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2100;

    private LeaveCalculations() {}

    static CalculationSum built() {
        return new CalculationSum(
                List.of(
                        CalculationField.number("year", "Jaar").needed(),
                        CalculationField.of(Form.PERIODS_WITH_HOURS, "periods", "Dagen met recht op loon")
                                .needed()
                                .with("Ook de dagen van ziekte. Verandert het aantal uren, dan een nieuwe regel."),
                        CalculationField.choice("regeling", "Regeling", Regeling.values(), Regeling::label)
                                .needed(),
                        CalculationField.number("fullTimeHours", "Uren per week bij voltijd")
                                .needed()),
                LeaveCalculations::built);
    }

    private static CalculationOutcome built(Law law, CalculationInput input) {
        int year = year(input);
        List<Part> parts = input.periods("periods").stream()
                .map(row -> new Part(row.days(), hours(input, row.behind())))
                .toList();
        VakantieOpbouw opbouw = new VakantieOpbouw(law);
        VakantieOpbouw.Answer statutory = opbouw.statutory(year, parts);
        VakantieOpbouw.Answer more = opbouw.bovenwettelijk(
                year,
                parts,
                input.requiredChoice("regeling", Regeling.class),
                input.positive("fullTimeHours", MOST_HOURS));
        return CalculationOutcome.of(
                        more,
                        line("Wettelijke uren over " + year, Notation.number(statutory.hours())),
                        line("Bovenwettelijke uren over " + year, Notation.number(more.hours())))
                .after(statutory);
    }

    private static BigDecimal hours(CalculationInput input, String text) {
        if (text.isEmpty()) {
            throw input.missing("periods");
        }
        BigDecimal hours = input.parsedNumber("periods", text);
        if (hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) > 0) {
            throw input.wrong("periods");
        }
        return hours;
    }

    static CalculationSum lost() {
        return new CalculationSum(
                List.of(
                        CalculationField.number("year", "Jaar waarin de uren zijn opgebouwd")
                                .needed(),
                        CalculationField.choice(
                                        "hourKind",
                                        "Soort uren",
                                        VakantieVerval.Kind.values(),
                                        LeaveCalculations::words)
                                .needed(),
                        CalculationField.yes("warned", "Is de medewerker op tijd gewaarschuwd?"),
                        CalculationField.yes("unable", "Kon de medewerker de uren redelijkerwijs niet opnemen?")),
                LeaveCalculations::lost);
    }

    private static CalculationOutcome lost(Law law, CalculationInput input) {
        int year = year(input);
        VakantieVerval verval = new VakantieVerval(law);
        VakantieVerval.Answer answer = verval.of(new VakantieVerval.Facts(
                year,
                input.requiredChoice("hourKind", VakantieVerval.Kind.class),
                input.yes("warned"),
                !input.yes("unable")));
        String warnings = verval.warnings(year).stream().map(Notation::date).collect(Collectors.joining(" en "));
        return CalculationOutcome.of(
                answer,
                line(
                        "Uren van " + year + " zijn weg op",
                        answer.lostOn().map(Notation::date).orElse("zij vervallen niet")),
                line("Waarschuwen op", warnings));
    }

    static CalculationSum paidOut() {
        return new CalculationSum(
                List.of(
                        CalculationField.number("statutoryHours", "Wettelijke uren die over zijn")
                                .needed()
                                .with("Met een minteken als er te veel is opgenomen."),
                        CalculationField.number("otherHours", "Bovenwettelijke uren die over zijn")
                                .needed(),
                        CalculationField.number("hourlyWage", "Uurloon in euro")
                                .needed()
                                .with("Met de vaste toeslagen, niet afgerond."),
                        CalculationField.day("last", "Laatste dag van het contract")
                                .needed()),
                LeaveCalculations::paidOut);
    }

    private static CalculationOutcome paidOut(Law law, CalculationInput input) {
        Vakantieuitbetaling.Answer answer = new Vakantieuitbetaling(law)
                .of(new Vakantieuitbetaling.Facts(
                        input.requiredNumber("statutoryHours"),
                        input.requiredNumber("otherHours"),
                        input.positive("hourlyWage", 1_000),
                        input.requiredDay("last")));
        return CalculationOutcome.of(
                answer,
                line("Uren", Notation.number(answer.hours())),
                line("Bedrag over de uren (bruto)", Notation.euro(answer.amount())),
                line("Vakantietoeslag (bruto)", Notation.euro(answer.vakantietoeslag())),
                line("Samen (bruto)", Notation.euro(answer.total())));
    }

    static CalculationSum leave() {
        return new CalculationSum(
                List.of(
                        CalculationField.choice(
                                        "leaveKind",
                                        "Soort verlof",
                                        WazoVerlof.Kind.values(),
                                        WazoVerlof.Kind::getLabel)
                                .needed(),
                        CalculationField.day("eventDay", "Dag waar het om gaat")
                                .needed()
                                .with("Geboorte, verwachte bevalling, komst van het kind of eerste dag van de zorg."),
                        CalculationField.number("weeklyHours", "Uren per week").needed(),
                        CalculationField.day("begins", "Gewenste eerste dag van het verlof"),
                        CalculationField.day("born", "Geboren op")
                                .with("Alleen bij zwangerschapsverlof, als de geboorte bekend is."),
                        CalculationField.yes("multiple", "Is het een meerling?")
                                .with("Alleen bij zwangerschapsverlof.")),
                LeaveCalculations::leave);
    }

    private static CalculationOutcome leave(Law law, CalculationInput input) {
        WazoVerlof.Kind kind = input.requiredChoice("leaveKind", WazoVerlof.Kind.class);
        WazoVerlof.Answer answer = new WazoVerlof(law)
                .of(new WazoVerlof.Facts(
                        kind,
                        input.requiredDay("eventDay"),
                        input.positive("weeklyHours", MOST_HOURS),
                        input.day("begins"),
                        input.day("born"),
                        input.yes("multiple")));
        return CalculationOutcome.of(
                answer,
                line("Uren verlof", answer.hours().map(Notation::number).orElse("–")),
                line("Vanaf", Notation.date(answer.from())),
                line("Begin uiterlijk op", shown(answer.startBy())),
                line("Tot en met", shown(answer.until())),
                line(
                        "Betaling",
                        Notation.percent(answer.percentage()) + ", door "
                                + kind.getPayer().getLabel()),
                line("Aanvragen uiterlijk op", shown(answer.askBy())));
    }

    private static int year(CalculationInput input) {
        return input.requiredWhole("year", FIRST_YEAR, LAST_YEAR);
    }

    private static String words(VakantieVerval.Kind kind) {
        return kind == VakantieVerval.Kind.WETTELIJK ? "Wettelijke uren" : "Bovenwettelijke uren";
    }
}
