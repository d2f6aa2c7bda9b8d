package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the wage of one employee needs to know of her absence: days and percentages, nothing about why.
 *
 * @param sicknesses every ziekmelding apart, in any order
 * @param spans the degrees within them
 * @param leaves pregnancy and maternity leave
 * @param holds loonstop and opschorting that hold
 * @param extendedTo last day to which UWV or a late application made the pay go on; mostly empty
 */
public record PaidAbsence(
        List<DaySpan> sicknesses,
        List<AbsentSpan> spans,
        List<DaySpan> leaves,
        List<PayHold> holds,
        Optional<LocalDate> extendedTo) {

    /** Never absent. */
    public static final PaidAbsence NONE =
            new PaidAbsence(List.of(), List.of(), List.of(), List.of(), Optional.empty());

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public PaidAbsence {
        sicknesses = List.copyOf(sicknesses);
        spans = List.copyOf(spans);
        leaves = List.copyOf(leaves);
        holds = List.copyOf(holds);
    }

    public boolean isNone() {
        return sicknesses.isEmpty() && leaves.isEmpty();
    }

    boolean isLeave(LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.holds(day));
    }

    /** Percent of the working time that is not worked; empty when it is no sick day. */
    Optional<BigDecimal> absentOn(LocalDate day) {
        return spans.stream()
                .filter(span -> span.days().holds(day))
                .map(AbsentSpan::percentage)
                .findFirst();
    }

    /** The period into which the law joins the sickness of this day. */
    Optional<Ziekteperiode> periodOn(LocalDate day) {
        return Ziekteperiode.of(sicknesses, leaves).stream()
                .filter(period -> period.spans().stream().anyMatch(span -> span.holds(day)))
                .findFirst();
    }

    Optional<PayHold> holdOn(LocalDate day) {
        return holds.stream().filter(hold -> hold.days().holds(day)).findFirst();
    }

    /** Since when nothing was worked without a day between, sickness and leave together; empty when something was. */
    public Optional<LocalDate> awaySince(LocalDate day) {
        List<DaySpan> away = new ArrayList<>(Stream.concat(
                        spans.stream()
                                .filter(span -> span.percentage().compareTo(WHOLE) == 0)
                                .map(AbsentSpan::days),
                        leaves.stream())
                .toList());
        away.sort(Comparator.comparing(DaySpan::first).reversed());
        Optional<LocalDate> since = Optional.empty();
        LocalDate reached = day;
        for (DaySpan span : away) {
            if (span.holds(reached)) {
                since = Optional.of(span.first());
                reached = span.first().minusDays(1);
            }
        }
        return since;
    }
}
