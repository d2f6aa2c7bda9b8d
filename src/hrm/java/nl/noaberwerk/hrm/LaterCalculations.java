package nl.noaberwerk.hrm;

import static nl.noaberwerk.hrm.CalculationOutcome.line;
import static nl.noaberwerk.hrm.ContractCalculations.shown;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.contractlaw.AowGevolgen;
import nl.noaberwerk.contractlaw.Jubileum;
import nl.noaberwerk.contractlaw.RvuRegeling;
import nl.noaberwerk.contractlaw.Seniorenregeling;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.hrm.CalculationField.Form;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** The calculators about later in a working life. */
final class LaterCalculations {

    private static final int MOST_HOURS = 60;
    private static final int MOST_DAYS = 7;

    private LaterCalculations() {}

    static CalculationSum jubilee() {
        return new CalculationSum(
                List.of(
                        CalculationField.of(Form.PERIODS, "periods", "Diensttijd")
                                .needed()
                                .with("Ook eerdere jaren in de Wsw, en een aanstelling van voor 1998."),
                        regeling(),
                        CalculationField.euro("monthWage", "Bruto maandloon in euro")
                                .with("Het volle loon, ook na het eerste ziektejaar."),
                        CalculationField.day("day", "Met de cao van").needed()),
                LaterCalculations::jubilee);
    }

    private static CalculationOutcome jubilee(Law law, CalculationInput input) {
        List<ServicePeriod> diensttijd = input.periods("periods").stream()
                .map(CalculationInput.Period::days)
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
        if (diensttijd.stream()
                .limit(diensttijd.size() - 1L)
                .anyMatch(one -> one.lastDay().isEmpty())) {
            throw input.wrong("periods");
        }
        Jubileum.Answer answer = new Jubileum(law)
                .of(new Jubileum.Facts(
                        diensttijd,
                        input.requiredChoice("regeling", Regeling.class),
                        input.euro("monthWage"),
                        input.requiredDay("day")));
        List<CalculationOutcome.Line> lines = new ArrayList<>();
        for (Jubileum.Day one : answer.days()) {
            lines.add(line(one.years() + " jaar in dienst op", Notation.date(one.day())));
            lines.add(line(
                    "Gratificatie bij " + one.years() + " jaar (bruto)",
                    one.gratification().map(Notation::euro).orElse("–")));
        }
        return new CalculationOutcome(lines, answer.lawDay(), answer.steps());
    }

    static CalculationSum aow() {
        return new CalculationSum(
                List.of(CalculationField.day("birthDate", "Geboortedatum").needed(), regeling()),
                LaterCalculations::aow);
    }

    private static CalculationOutcome aow(Law law, CalculationInput input) {
        AowGevolgen.Answer answer = new AowGevolgen(law)
                .of(input.requiredDay("birthDate"), input.requiredChoice("regeling", Regeling.class));
        return CalculationOutcome.of(
                answer,
                line("AOW-datum", answer.day().map(Notation::date).orElse("nog niet vastgesteld")),
                line("Wat er verandert", answer.changes().size() + " punten, zie de stappen"));
    }

    static CalculationSum rvu() {
        return new CalculationSum(
                List.of(
                        CalculationField.day("birthDate", "Geboortedatum").needed(),
                        regeling(),
                        CalculationField.day("day", "Met de cao van").needed()),
                LaterCalculations::rvu);
    }

    private static CalculationOutcome rvu(Law law, CalculationInput input) {
        RvuRegeling.Answer answer = new RvuRegeling(law)
                .of(new RvuRegeling.Facts(
                        input.requiredDay("birthDate"),
                        input.requiredChoice("regeling", Regeling.class),
                        input.requiredDay("day")));
        return CalculationOutcome.of(
                answer,
                line("RVU kan vanaf", shown(answer.from())),
                line("RVU tot en met", shown(answer.until())),
                line("Dienstverband", answer.from().isPresent() ? "in dienst, niet aan het werk" : "–"));
    }

    static CalculationSum senior() {
        return new CalculationSum(
                List.of(
                        CalculationField.day("birthDate", "Geboortedatum").needed(),
                        regeling(),
                        CalculationField.number("weeklyHours", "Uren per week").needed(),
                        CalculationField.number("daysPerWeek", "Dagen per week").needed(),
                        CalculationField.euro("monthWage", "Bruto maandloon in euro")
                                .needed(),
                        CalculationField.day("day", "Met de cao van").needed()),
                LaterCalculations::senior);
    }

    private static CalculationOutcome senior(Law law, CalculationInput input) {
        Seniorenregeling.Answer answer = new Seniorenregeling(law)
                .of(new Seniorenregeling.Facts(
                        input.requiredDay("birthDate"),
                        input.requiredChoice("regeling", Regeling.class),
                        input.positive("weeklyHours", MOST_HOURS),
                        input.positive("daysPerWeek", MOST_DAYS),
                        input.requiredEuro("monthWage"),
                        input.requiredDay("day")));
        return CalculationOutcome.of(
                answer,
                line("Kan vanaf", shown(answer.from())),
                line("Uren aan het werk per week", Notation.number(answer.workingHours())),
                line("Loon per maand (bruto)", Notation.euro(answer.monthWage())),
                line("Pensioenopbouw over (bruto)", Notation.euro(answer.pensionWage())));
    }

    private static CalculationField regeling() {
        return CalculationField.choice("regeling", "Regeling", Regeling.values(), Regeling::label)
                .needed();
    }
}
