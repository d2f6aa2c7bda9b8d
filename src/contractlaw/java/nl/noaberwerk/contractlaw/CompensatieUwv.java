package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** What UWV pays back of a transitievergoeding after long sickness (art. 7:673e BW). */
public final class CompensatieUwv {

    private final Law law;

    public CompensatieUwv(Law law) {
        this.law = law;
    }

    /**
     * @param ending as the transitievergoeding was reckoned
     * @param sickSince first sick day, those of merged cases taken together
     * @param paid in euros
     * @param paidOn the day on which all of it was paid; its law holds
     */
    public record Facts(Transitievergoeding.Facts ending, LocalDate sickSince, Euro paid, LocalDate paidOn) {}

    /**
     * @param amount in euros; zero when the sickness did not last as long as the law asks
     * @param applyBy last day on which UWV can be asked; empty when there is nothing to ask
     */
    public record Answer(Euro amount, Optional<LocalDate> applyBy, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {}

    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.paidOn());
        LawValue after = reckoning.value("transitievergoeding.compensatie.na");
        LocalDate last =
                CalendarMonths.lastDay(facts.sickSince(), after.decimal().intValueExact());
        reckoning.step(
                "Einde van de ziekteperiode",
                Notation.number(after.decimal()) + " maanden vanaf " + Notation.date(facts.sickSince()),
                last,
                after);
        if (facts.ending().end().isBefore(last)) {
            reckoning.article("Compensatie", "het contract eindigde eerder", "geen", "BW 7:673e lid 1");
            return new Answer(Euro.ZERO, Optional.empty(), facts.paidOn(), reckoning.steps());
        }
        Transitievergoeding.Answer most = new Transitievergoeding(law).of(asOf(facts.ending(), last));
        Euro amount = facts.paid().atMost(most.amount());
        reckoning.article(
                "Compensatie",
                "betaald " + Notation.euro(facts.paid()) + ", ten hoogste de vergoeding op " + Notation.date(last)
                        + ": " + Notation.euro(most.amount()),
                Notation.euro(amount),
                "BW 7:673e lid 2");
        return new Answer(amount, Optional.of(applyBy(facts, reckoning)), facts.paidOn(), reckoning.steps());
    }

    private static LocalDate applyBy(Facts facts, Reckoning reckoning) {
        LawValue term = reckoning.value("transitievergoeding.compensatie.aanvraag");
        LocalDate by = facts.paidOn().plusMonths(term.decimal().longValueExact());
        reckoning.step(
                "Aanvragen bij UWV uiterlijk",
                Notation.number(term.decimal()) + " maanden na " + Notation.date(facts.paidOn()),
                by,
                term);
        return by;
    }

    private static Transitievergoeding.Facts asOf(Transitievergoeding.Facts ending, LocalDate day) {
        List<ServicePeriod> cut = ending.service().stream()
                .filter(period -> !period.first().isAfter(day))
                .map(period -> new ServicePeriod(
                        period.first(),
                        period.lastDay().filter(last -> last.isBefore(day)).orElse(day)))
                .toList();
        return new Transitievergoeding.Facts(
                cut,
                ending.wage(),
                ending.ending(),
                ending.birthDate(),
                ending.weeklyHours(),
                ending.aow(),
                ending.paidEarlier());
    }
}
