package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sicknesses that count as one for the pay during sickness and the Poortwachter: an interruption of less than four weeks
 * does not break it, nor does a pregnancy or maternity leave that follows it directly and is followed directly by the next
 * (art. 7:629 lid 10 BW). Days of an interruption or a leave are not counted.
 *
 * @param spans in order of day, without overlap; only the last can be open
 */
public record Ziekteperiode(List<DaySpan> spans) {

    /** Four weeks: an interruption of so many days breaks the period. */
    private static final long BREAKING_DAYS = 28;

    public Ziekteperiode {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a ziekteperiode has at least one sickness");
        }
    }

    /** The periods of one person, in order of day; sicknesses and leaves may be given in any order. */
    public static List<Ziekteperiode> of(List<DaySpan> sicknesses, List<DaySpan> leaves) {
        List<Ziekteperiode> periods = new ArrayList<>();
        List<DaySpan> joined = new ArrayList<>();
        for (DaySpan next :
                sicknesses.stream().sorted(Comparator.comparing(DaySpan::first)).toList()) {
            if (!joined.isEmpty() && !continues(joined.get(joined.size() - 1), next, leaves)) {
                periods.add(new Ziekteperiode(joined));
                joined.clear();
            }
            joined.add(next);
        }
        if (!joined.isEmpty()) {
            periods.add(new Ziekteperiode(joined));
        }
        return periods;
    }

    private static boolean continues(DaySpan before, DaySpan next, List<DaySpan> leaves) {
        LocalDate last = before.lastDay()
                .orElseThrow(
                        () -> new IllegalArgumentException("an open sickness is followed by one from " + next.first()));
        long gap = ChronoUnit.DAYS.between(last, next.first()) - 1;
        if (gap < 0) {
            throw new IllegalArgumentException("sicknesses overlap on " + next.first());
        }
        return gap < BREAKING_DAYS
                || leaves.stream()
                        .anyMatch(leave -> leave.first().equals(last.plusDays(1))
                                && leave.lastDay()
                                        .filter(end -> end.plusDays(1).equals(next.first()))
                                        .isPresent());
    }

    public LocalDate firstDay() {
        return spans.get(0).first();
    }

    /** Empty while the sickness goes on. */
    public Optional<LocalDate> lastDay() {
        return current().lastDay();
    }

    /** How many sick days have been counted up to and including the day; partial sickness counts whole. */
    public int daysCounted(LocalDate day) {
        return (int) spans.stream().mapToLong(span -> span.daysUntil(day)).sum();
    }

    /** Day 1 as if the last sickness had not been interrupted: the deadlines are counted from it. */
    public LocalDate fictiveFirstDay() {
        return current().first().minusDays(daysCounted(current().first().minusDays(1)));
    }

    /** The day with this number; when the last sickness has ended before it, as if it had gone on. */
    public LocalDate dayNumber(int number) {
        int left = number;
        for (DaySpan span : spans.subList(0, spans.size() - 1)) {
            long length = span.daysUntil(LocalDate.MAX);
            if (left <= length) {
                return span.first().plusDays(left - 1L);
            }
            left -= (int) length;
        }
        return current().first().plusDays(left - 1L);
    }

    private DaySpan current() {
        return spans.get(spans.size() - 1);
    }
}
