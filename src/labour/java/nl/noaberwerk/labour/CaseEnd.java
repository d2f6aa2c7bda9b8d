package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Notation;

/**
 * Until when the obligations of a case go on, and why then.
 *
 * @param pay the last day of the pay during sickness, as if nobody recovers
 * @param payReason in Dutch
 * @param wia the first day on which WIA can follow
 * @param last the last day on which something can still be due
 * @param lastReason in Dutch, for what lapses because it would come later
 */
record CaseEnd(LocalDate pay, String payReason, LocalDate wia, LocalDate last, String lastReason) {

    static CaseEnd of(SickDays days, CaseFacts facts) {
        CaseEnd end = withoutAow(days, facts);
        Optional<LocalDate> aow = facts.last(FactKind.AOW).filter(day -> !day.isAfter(end.pay));
        CaseEnd limited = aow.map(day -> end.atAow(days, day)).orElse(end);
        CaseEnd served = facts.last(FactKind.EINDE_DIENSTVERBAND)
                .filter(day -> day.isBefore(limited.pay))
                .map(day -> limited.until(day, "het dienstverband eindigt op " + Notation.date(day)))
                .orElse(limited);
        return days.period()
                .lastDay()
                .filter(day -> day.isBefore(served.last))
                .map(day -> new CaseEnd(
                        served.pay,
                        served.payReason,
                        served.wia,
                        day,
                        "hersteld: de laatste ziektedag was " + Notation.date(day)))
                .orElse(served);
    }

    private static CaseEnd withoutAow(SickDays days, CaseFacts facts) {
        LocalDate wachttijd = days.number("wachttijd");
        LocalDate due = days.number("wia-aanvraag");
        CaseEnd end = facts.first(FactKind.WIA_AANVRAAG)
                .filter(day -> day.isAfter(due))
                .map(day -> late(wachttijd, due, day))
                .orElseGet(() -> at(wachttijd, "ziektedag " + days.value("wachttijd")));
        return facts.last(FactKind.LOONSANCTIE_TOT)
                .filter(until -> until.isAfter(end.pay))
                .map(until -> sanctioned(days, facts, end.pay, until))
                .orElse(end);
    }

    /** Art. 7:629 lid 11 onder a BW: the pay is prolonged by the delay of the WIA application. */
    private static CaseEnd late(LocalDate wachttijd, LocalDate due, LocalDate applied) {
        long delay = applied.toEpochDay() - due.toEpochDay();
        return at(
                wachttijd.plusDays(delay),
                delay + (delay == 1 ? " dag" : " dagen") + " later, want de WIA is te laat aangevraagd");
    }

    private static CaseEnd sanctioned(SickDays days, CaseFacts facts, LocalDate wachttijd, LocalDate until) {
        Optional<LocalDate> repaired = facts.last(FactKind.HERSTEL_GEMELD)
                .map(day -> day.plusDays(days.value("bekorting-besluit") + (long) days.value("bekorting-einde")))
                .filter(day -> day.isBefore(until));
        return repaired.map(day -> at(
                        day.isBefore(wachttijd) ? wachttijd : day,
                        "loonsanctie, bekort als UWV vaststelt dat de tekortkoming is hersteld"))
                .orElseGet(() -> at(until, "loonsanctie van UWV"));
    }

    /** From the AOW date the pay goes on for some weeks, never longer than without it. */
    private CaseEnd atAow(SickDays days, LocalDate aow) {
        LocalDate first = aow.isBefore(days.period().firstDay()) ? days.period().firstDay() : aow;
        LocalDate six = first.plusDays(days.valueOn("aow", first) - 1L);
        return six.isAfter(pay)
                ? this
                : until(six, "AOW-leeftijd op " + Notation.date(aow) + ": loon tot en met " + Notation.date(six));
    }

    private static CaseEnd at(LocalDate day, String reason) {
        return new CaseEnd(day, reason, day.plusDays(1), day, reason);
    }

    private CaseEnd until(LocalDate day, String reason) {
        return new CaseEnd(day, reason, wia, day, reason);
    }
}
