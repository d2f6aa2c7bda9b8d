package nl.noaberwerk.hrm;

import static nl.noaberwerk.hrm.CalculationOutcome.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Aanzegtermijn;
import nl.noaberwerk.contractlaw.Ketenregeling;
import nl.noaberwerk.contractlaw.Ketenregeling.CaoTerms;
import nl.noaberwerk.contractlaw.Ketenregeling.Contract;
import nl.noaberwerk.contractlaw.Ketenregeling.Party;
import nl.noaberwerk.contractlaw.Proeftijd;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.hrm.CalculationField.Form;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Notation;

/** The calculators about fixed-term contracts and their begin. */
final class ContractCalculations {

    private static final int MOST_MONTHS = 120;

    private ContractCalculations() {}

    static CalculationSum chain() {
        return new CalculationSum(
                List.of(
                        CalculationField.of(Form.PERIODS_WITH_CHOICE, "periods", "Contracten")
                                .among(Party.values(), ContractCalculations::words)
                                .needed()
                                .with("Zonder laatste dag is het een vast contract."),
                        CalculationField.day("birthDate", "Geboortedatum")
                                .with("Nodig voor de regels na de AOW-leeftijd."),
                        CalculationField.number("caoMonths", "Maanden volgens de cao")
                                .with("Alleen als de cao afwijkt van de wet."),
                        CalculationField.number("caoContracts", "Contracten volgens de cao")
                                .with("Alleen als de cao afwijkt van de wet."),
                        CalculationField.of(Form.WORDS, "caoArticle", "Artikel van de cao"),
                        CalculationField.day("day", "Met de wet van").needed()),
                ContractCalculations::chain);
    }

    private static CalculationOutcome chain(Law law, CalculationInput input) {
        List<Contract> contracts = input.periods("periods").stream()
                .map(row -> new Contract(
                        row.days(),
                        row.behind().isEmpty()
                                ? Party.THIS_EMPLOYER
                                : input.constant("periods", row.behind(), Party.class)))
                .toList();
        if (contracts.stream().allMatch(contract -> contract.party() == Party.OTHER)) {
            throw input.missing("periods");
        }
        Optional<CaoTerms> cao = input.whole("caoMonths", 1, MOST_MONTHS)
                .map(months -> new CaoTerms(
                        months,
                        input.requiredWhole("caoContracts", 1, MOST_MONTHS),
                        input.words("caoArticle").orElseThrow(() -> input.missing("caoArticle"))));
        Ketenregeling.Answer answer = new Ketenregeling(law)
                .of(new Ketenregeling.Facts(contracts, input.aow(law), cao, input.requiredDay("day")));
        return CalculationOutcome.of(
                answer,
                line("Soort contract", answer.indefiniteFrom().isPresent() ? "vast contract" : "tijdelijk contract"),
                line("Vast contract vanaf", shown(answer.indefiniteFrom())),
                line("Contracten in de keten", String.valueOf(answer.contracts())),
                line("Tijdelijke contracten die nog mogen", String.valueOf(answer.contractsLeft())),
                line("Keten mag duren tot en met", Notation.date(answer.longestUntil())),
                line("Nieuwe keten bij een begin vanaf", shown(answer.freshFrom())));
    }

    static CalculationSum telling() {
        return new CalculationSum(
                List.of(
                        CalculationField.day("first", "Eerste dag van het contract")
                                .needed(),
                        CalculationField.day("last", "Laatste dag van het contract")
                                .needed(),
                        CalculationField.yes("otherEnd", "Eindigt het contract op iets anders dan een datum?")
                                .with("Bijvoorbeeld als een project klaar is of een zieke collega terug is."),
                        CalculationField.day("told", "Schriftelijk aangezegd op")
                                .with("Leeg: er is niet aangezegd."),
                        CalculationField.euro("monthWage", "Bruto maandloon in euro")
                                .with("Zonder vakantietoeslag en andere toeslagen.")),
                ContractCalculations::telling);
    }

    private static CalculationOutcome telling(Law law, CalculationInput input) {
        input.requireOrder("first", "last");
        Aanzegtermijn.Answer answer = new Aanzegtermijn(law)
                .of(new Aanzegtermijn.Facts(
                        new ServicePeriod(input.requiredDay("first"), input.requiredDay("last")),
                        !input.yes("otherEnd"),
                        input.day("told"),
                        input.euro("monthWage")));
        return CalculationOutcome.of(
                answer,
                line(
                        "Uiterlijk aanzeggen op",
                        answer.latest().map(Notation::date).orElse("aanzeggen hoeft niet")),
                line(
                        "Dagen te laat",
                        input.day("told").isPresent() ? String.valueOf(answer.daysLate()) : "niet aangezegd"),
                line(
                        "Aanzegvergoeding (bruto)",
                        answer.compensation().map(Notation::euro).orElse("–")));
    }

    static CalculationSum trial() {
        return new CalculationSum(
                List.of(
                        CalculationField.day("first", "Eerste dag van het contract")
                                .needed(),
                        CalculationField.day("last", "Laatste dag van het contract")
                                .with("Leeg bij een contract zonder einddatum."),
                        CalculationField.yes("otherEnd", "Is het tijdelijk zonder einddatum op de kalender?"),
                        CalculationField.yes("sameWork", "Deed de medewerker dit werk al eerder bij ons?"),
                        CalculationField.number("agreedMonths", "Afgesproken proeftijd in maanden")),
                ContractCalculations::trial);
    }

    private static CalculationOutcome trial(Law law, CalculationInput input) {
        input.requireOrder("first", "last");
        LocalDate last = input.day("last").orElse(null);
        Proeftijd.Kind kind = last == null ? Proeftijd.Kind.INDEFINITE : Proeftijd.Kind.CALENDAR_END;
        Proeftijd.Answer answer = new Proeftijd(law)
                .of(new Proeftijd.Facts(
                        new ServicePeriod(input.requiredDay("first"), last),
                        input.yes("otherEnd") ? Proeftijd.Kind.OTHER_END : kind,
                        input.yes("sameWork"),
                        input.whole("agreedMonths", 0, MOST_MONTHS)));
        return CalculationOutcome.of(
                answer,
                line(
                        "Langste proeftijd",
                        answer.longestMonths() == 0 ? "geen" : Notation.months(answer.longestMonths())),
                line("Laatste dag", shown(answer.lastDay())),
                line("Afspraak", answer.agreedHolds() ? "mag" : "mag niet: er geldt geen proeftijd"));
    }

    static String shown(Optional<LocalDate> day) {
        return day.map(Notation::date).orElse("–");
    }

    private static String words(Party party) {
        return switch (party) {
            case THIS_EMPLOYER -> "Bij ons";
            case PREDECESSOR -> "Eerdere werkgever van hetzelfde werk";
            case OTHER -> "Andere werkgever";
        };
    }
}
