package nl.noaberwerk.hrm;

import static nl.noaberwerk.hrm.CalculationOutcome.line;
import static nl.noaberwerk.hrm.ContractCalculations.shown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.contractlaw.CompensatieUwv;
import nl.noaberwerk.contractlaw.Loonbegrip;
import nl.noaberwerk.contractlaw.Opzegtermijn;
import nl.noaberwerk.contractlaw.Opzegtermijn.Giver;
import nl.noaberwerk.contractlaw.Opzegverbod;
import nl.noaberwerk.contractlaw.Opzegverbod.Ground;
import nl.noaberwerk.contractlaw.Opzegverboden;
import nl.noaberwerk.contractlaw.Opzegverboden.Exemption;
import nl.noaberwerk.contractlaw.Overlijdensuitkering;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.contractlaw.Transitievergoeding;
import nl.noaberwerk.hrm.CalculationField.Form;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Notation;

/** The calculators about the end of a contract. */
final class EndCalculations {

    private static final int MOST_HOURS = 60;
    private static final int MOST_MONTHS = 24;
    private static final Set<Ground> ASKED = EnumSet.complementOf(EnumSet.of(Ground.SICKNESS, Ground.PREGNANCY));

    private EndCalculations() {}

    static CalculationSum notice() {
        return new CalculationSum(
                List.of(
                        CalculationField.day("serviceFirst", "In dienst sinds").needed(),
                        CalculationField.day("notice", "Dag van de opzegging").needed(),
                        CalculationField.choice("giver", "Wie zegt op", Giver.values(), EndCalculations::words)
                                .needed(),
                        CalculationField.day("birthDate", "Geboortedatum").with("Nodig voor de AOW-leeftijd."),
                        CalculationField.day("complete", "UWV had het hele verzoek op")
                                .with("Alleen als UWV toestemming gaf."),
                        CalculationField.day("decided", "UWV besliste op"),
                        CalculationField.number("agreedMonths", "Afgesproken opzegtermijn in maanden")
                                .with("Alleen als contract of cao iets anders zegt dan de wet."),
                        CalculationField.yes("anyDay", "Mag het contract op elke dag eindigen?")
                                .with("Volgens afspraak; anders tegen het einde van de maand."),
                        CalculationField.day("ended", "Het contract is al geëindigd op")
                                .with("Voor het loon over de gemiste termijn."),
                        CalculationField.euro("monthWage", "Bruto maandloon in euro")),
                EndCalculations::notice);
    }

    private static CalculationOutcome notice(Law law, CalculationInput input) {
        input.requireOrder("serviceFirst", "notice");
        input.requireOrder("complete", "decided");
        Optional<Opzegtermijn.Procedure> procedure = input.day("complete")
                .map(complete -> new Opzegtermijn.Procedure(complete, input.requiredDay("decided")));
        Opzegtermijn.Answer answer = new Opzegtermijn(law)
                .of(new Opzegtermijn.Facts(
                        input.requiredDay("serviceFirst"),
                        input.requiredDay("notice"),
                        input.requiredChoice("giver", Giver.class),
                        input.aow(law),
                        procedure,
                        input.whole("agreedMonths", 1, MOST_MONTHS),
                        input.yes("anyDay"),
                        input.day("ended"),
                        input.euro("monthWage")));
        return CalculationOutcome.of(
                answer,
                line("Opzegtermijn", Notation.months(answer.months())),
                line("Laatste dag van het contract", Notation.date(answer.lastDay())),
                line(
                        "Loon over de gemiste termijn",
                        answer.compensation().map(Notation::euro).orElse("–")));
    }

    static CalculationSum prohibitions() {
        Stream<CalculationField> facts = Stream.of(
                CalculationField.day("day", "Dag van de opzegging").needed(),
                CalculationField.day("sickSince", "Ziek: ja, sinds").with("Leeg: niet ziek."),
                CalculationField.day("sicknessExtendedTo", "Loon tijdens ziekte is verlengd tot en met")
                        .with("Bijvoorbeeld door een loonsanctie."),
                CalculationField.day("birthDate", "Geboortedatum").with("Nodig voor de AOW-leeftijd."),
                CalculationField.day("requested", "UWV of de rechter had het verzoek op"),
                CalculationField.yes("pregnant", "Is een zwangerschap gemeld, of is er nu bevallingsverlof?"),
                CalculationField.day("leaveEnded", "Laatste dag van het bevallingsverlof"));
        Stream<CalculationField> grounds =
                ASKED.stream().map(ground -> CalculationField.yes(ground.name(), ground.getLabel()));
        CalculationField exemption = CalculationField.choice(
                        "exemption", "Uitzondering", Exemption.values(), EndCalculations::words)
                .with("Leeg: geen uitzondering.");
        return new CalculationSum(
                Stream.of(facts, grounds, Stream.of(exemption))
                        .flatMap(part -> part)
                        .toList(),
                EndCalculations::prohibitions);
    }

    private static CalculationOutcome prohibitions(Law law, CalculationInput input) {
        Set<Ground> others =
                ASKED.stream().filter(ground -> input.yes(ground.name())).collect(Collectors.toSet());
        Opzegverboden.Answer answer = new Opzegverboden(law)
                .of(new Opzegverboden.Facts(
                        input.requiredDay("day"),
                        input.day("sickSince"),
                        input.day("sicknessExtendedTo"),
                        input.aow(law),
                        input.day("requested"),
                        input.yes("pregnant"),
                        input.day("leaveEnded"),
                        others,
                        input.choice("exemption", Exemption.class)));
        String grounds = answer.grounds().isEmpty()
                ? "geen"
                : answer.grounds().stream().map(EndCalculations::words).collect(Collectors.joining("; "));
        return CalculationOutcome.of(
                answer,
                line("Opzeggen op deze dag", answer.allowed() ? "mag" : "mag niet"),
                line("Opzegverboden", grounds));
    }

    static CalculationSum transition() {
        return new CalculationSum(wageAndService().toList(), EndCalculations::transition);
    }

    private static Stream<CalculationField> wageAndService() {
        return Stream.of(
                CalculationField.of(Form.PERIODS, "periods", "Contracten")
                        .needed()
                        .with("Ook bij een eerdere werkgever van hetzelfde werk."
                                + " De laatste dag is de dag waarop het eindigt."),
                CalculationField.euro("monthWage", "Bruto maandloon in euro").needed(),
                CalculationField.euro("yearEnd", "Vaste eindejaarsuitkering per jaar in euro"),
                CalculationField.euro("allowances", "Overwerk en toeslagen van de laatste 12 maanden in euro"),
                CalculationField.euro("variable", "Ander variabel loon van de laatste 36 maanden in euro"),
                CalculationField.choice(
                                "ending",
                                "Hoe eindigt het contract",
                                Transitievergoeding.Ending.values(),
                                Transitievergoeding.Ending::getLabel)
                        .needed(),
                CalculationField.day("birthDate", "Geboortedatum").needed(),
                CalculationField.number("weeklyHours", "Uren per week").needed(),
                CalculationField.euro("paidEarlier", "Al eerder betaalde transitievergoeding in euro"));
    }

    private static CalculationOutcome transition(Law law, CalculationInput input) {
        Transitievergoeding.Facts facts = facts(law, input);
        Transitievergoeding.Answer answer = new Transitievergoeding(law).of(facts);
        return CalculationOutcome.of(
                        answer,
                        line("Recht op transitievergoeding", answer.due() ? "ja" : "nee"),
                        line("Transitievergoeding (bruto)", Notation.euro(answer.amount())),
                        line("Loon per maand voor de berekening", Notation.euro(facts.wage())))
                .after(wage(law, input));
    }

    private static Transitievergoeding.Facts facts(Law law, CalculationInput input) {
        return new Transitievergoeding.Facts(
                service(input),
                wage(law, input).amount(),
                input.requiredChoice("ending", Transitievergoeding.Ending.class),
                input.requiredDay("birthDate"),
                input.positive("weeklyHours", MOST_HOURS),
                input.aow(law),
                input.euro("paidEarlier").orElse(Euro.ZERO));
    }

    private static Loonbegrip.Answer wage(Law law, CalculationInput input) {
        LocalDate end = service(input).stream()
                .flatMap(period -> period.lastDay().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> input.missing("periods"));
        return new Loonbegrip(law)
                .of(
                        new Loonbegrip.Parts(
                                input.requiredEuro("monthWage"),
                                input.euro("yearEnd").orElse(Euro.ZERO),
                                input.euro("allowances").orElse(Euro.ZERO),
                                input.euro("variable").orElse(Euro.ZERO)),
                        end);
    }

    /** Every period has its last day: the end must be known. */
    private static List<ServicePeriod> service(CalculationInput input) {
        List<ServicePeriod> service = input.periods("periods").stream()
                .map(CalculationInput.Period::days)
                .toList();
        if (service.stream().anyMatch(period -> period.lastDay().isEmpty())) {
            throw input.open("periods");
        }
        return service;
    }

    static CalculationSum compensation() {
        Stream<CalculationField> more = Stream.of(
                CalculationField.day("sickSince", "Ziek: ja, sinds").needed(),
                CalculationField.euro("paid", "Betaalde transitievergoeding in euro")
                        .needed(),
                CalculationField.day("paidOn", "Helemaal betaald op").needed());
        return new CalculationSum(Stream.concat(wageAndService(), more).toList(), EndCalculations::compensation);
    }

    private static CalculationOutcome compensation(Law law, CalculationInput input) {
        CompensatieUwv.Answer answer = new CompensatieUwv(law)
                .of(new CompensatieUwv.Facts(
                        facts(law, input),
                        input.requiredDay("sickSince"),
                        input.requiredEuro("paid"),
                        input.requiredDay("paidOn")));
        return CalculationOutcome.of(
                        answer,
                        line("Compensatie door UWV", Notation.euro(answer.amount())),
                        line("Aanvragen uiterlijk op", shown(answer.applyBy())))
                .after(wage(law, input));
    }

    static CalculationSum death() {
        return new CalculationSum(
                List.of(
                        CalculationField.day("died", "Dag van overlijden").needed(),
                        CalculationField.euro("monthWage", "Bruto maandloon in euro")
                                .needed()
                                .with("Het volle loon, ook na het eerste ziektejaar.")),
                EndCalculations::death);
    }

    private static CalculationOutcome death(Law law, CalculationInput input) {
        Overlijdensuitkering.Answer answer =
                new Overlijdensuitkering(law).of(input.requiredDay("died"), input.requiredEuro("monthWage"));
        return CalculationOutcome.of(
                answer,
                line("Loon aan de nabestaanden", Notation.euro(answer.amount())),
                line("Over", Notation.date(answer.from()) + " t/m " + Notation.date(answer.until())));
    }

    private static String words(Opzegverbod one) {
        String until =
                one.until().map(day -> " tot en met " + Notation.date(day)).orElse("");
        return one.ground().getLabel() + until + (one.setAside() ? " (geldt niet door de uitzondering)" : "");
    }

    private static String words(Giver giver) {
        return giver == Giver.EMPLOYER ? "De werkgever" : "De werknemer";
    }

    private static String words(Exemption exemption) {
        return switch (exemption) {
            case AGREED -> "De medewerker stemt schriftelijk in";
            case TRIAL -> "Binnen de proeftijd";
            case URGENT -> "Dringende reden (ontslag op staande voet)";
            case COMPANY_ENDS -> "De hele onderneming houdt op";
            case WSW -> "Einde op grond van de Wsw: geen indicatie meer, of weigert passend werk";
        };
    }
}
