package nl.noaberwerk.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Reiskosten;

/** The fixed travel allowance of a month; it stops after the month in which a long absence began and the month after it. */
final class TravelOfMonth {

    private final LawInUse law;
    private final SalaryFacts facts;
    private final Optional<LocalDate> stoppedSince;

    TravelOfMonth(LawInUse law, SalaryFacts facts) {
        this.law = law;
        this.facts = facts;
        this.stoppedSince = travels() && !facts.absence().isNone()
                ? facts.absence().awaySince(law.day()).filter(since -> stops(YearMonth.from(since)))
                : Optional.empty();
    }

    /**
     * Since when she has been wholly away, if that stops the allowance in this month.
     *
     * <p>It comes back in the month after her return, which is the first that she does not begin absent.
     */
    Optional<LocalDate> stoppedSince() {
        return stoppedSince;
    }

    Optional<Reiskosten> over(WorkedMonth month) {
        if (!travels() || stoppedSince.isPresent()) {
            return Optional.empty();
        }
        Reiskosten.Travel travelled = new Reiskosten.Travel(
                facts.travelKilometres(), facts.travelDaysPerWeek(), month.served(), month.whole());
        Optional<LawValue> days = law.value("reiskosten.dagen");
        Optional<LawValue> rate = law.value("reiskosten.vergoeding." + Regelingen.cao(facts.regeling()));
        Optional<LawValue> limit = law.value("reiskosten.onbelast");
        return days.flatMap(d -> rate.flatMap(r -> limit.map(l -> Reiskosten.of(travelled, d, r, l))));
    }

    private boolean travels() {
        return facts.travelKilometres().signum() > 0
                && facts.travelDaysPerWeek().signum() > 0;
    }

    private boolean stops(YearMonth began) {
        YearMonth now = YearMonth.from(law.day());
        return law.value("reiskosten.afwezig.maanden")
                .filter(months ->
                        began.plusMonths(months.decimal().longValueExact()).isBefore(now))
                .isPresent();
    }
}
