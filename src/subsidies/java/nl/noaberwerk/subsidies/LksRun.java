package nl.noaberwerk.subsidies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.noaberwerk.participation.Loonkostensubsidie;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Law;

/**
 * The days over which a loonkostensubsidie runs, and what a month of it brings.
 *
 * @param ended true when an end of it or of the employment was recorded
 * @param endedAfter the last day by that end; empty when it never held, or goes on
 */
public record LksRun(LksDecision decision, boolean ended, Optional<LocalDate> endedAfter) {

    static LksRun of(LksBeschikking beschikking, Optional<LksEnd> end) {
        return new LksRun(beschikking.getDecision(), end.isPresent(), end.flatMap(LksEnd::lastDay));
    }

    /** The same; it does not outlast the employment. @param lastDayInService empty while the employment goes on */
    LksRun inService(Optional<LocalDate> lastDayInService) {
        return isVoid() || lastDayInService.isEmpty()
                ? this
                : new LksRun(decision, true, earliest(endedAfter, lastDayInService));
    }

    /** The last day, by the beschikking, its end, or the law for one without loonwaarde; empty while it goes on. */
    public Optional<LocalDate> lastDay(Law law) {
        Optional<LocalDate> last = earliest(Optional.ofNullable(decision.lastDay()), endedAfter);
        return decision.isForfait()
                ? earliest(last, Optional.of(Loonkostensubsidie.lastDayWithoutLoonwaarde(law, decision.firstDay())))
                : last;
    }

    public boolean isVoid() {
        return ended && endedAfter.isEmpty();
    }

    /** Whether it runs on some day from the first up to and including the last. */
    public boolean runsIn(Law law, LocalDate first, LocalDate last) {
        return !isVoid()
                && !decision.firstDay().isAfter(last)
                && lastDay(law).filter(first::isAfter).isEmpty();
    }

    /** What a month is expected to bring; nothing outside its days. */
    public Computed expected(Law law, YearMonth month) {
        return Loonkostensubsidie.over(law, decision.terms(), month, days(law, month));
    }

    /** Days of the month on which it runs. */
    public int days(Law law, YearMonth month) {
        if (!runsIn(law, month.atDay(1), month.atEndOfMonth())) {
            return 0;
        }
        LocalDate from = decision.firstDay().isAfter(month.atDay(1)) ? decision.firstDay() : month.atDay(1);
        LocalDate until =
                earliest(lastDay(law), Optional.of(month.atEndOfMonth())).orElseThrow();
        return Math.max(0, (int) ChronoUnit.DAYS.between(from, until) + 1);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
