package nl.noaberwerk.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/**
 * The days over which is counted.
 *
 * @param name as an address says it: "2026", "2026-K3", "2026-11", or "vrij" for two days of choice
 * @param last the last day itself
 */
public record FiguresPeriod(String name, LocalDate first, LocalDate last) {

    public static final String FREE = "vrij";

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int MOST_YEARS = 10;
    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:K([1-4])|(0[1-9]|1[0-2])))?");

    public FiguresPeriod {
        if (last.isBefore(first) || first.isBefore(EARLIEST) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw Refused.badRequest("figures.period.days", first, last, MOST_YEARS);
        }
    }

    public static FiguresPeriod year(int year) {
        return new FiguresPeriod(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static FiguresPeriod quarter(int year, int quarter) {
        return new FiguresPeriod(
                year + "-K" + quarter,
                LocalDate.of(year, quarter * 3 - 2, 1),
                YearMonth.of(year, quarter * 3).atEndOfMonth());
    }

    public static FiguresPeriod month(YearMonth month) {
        return new FiguresPeriod(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** @throws Refused 400 when the days are out of order, or too many */
    public static FiguresPeriod free(LocalDate first, LocalDate last) {
        return new FiguresPeriod(FREE, first, last);
    }

    /** The period of this name. @throws Refused 400 for another name than of a year, quarter or month */
    public static FiguresPeriod named(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw Refused.badRequest("figures.period.name", name);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return quarter(year, Integer.parseInt(parts.group(2)));
        }
        return parts.group(3) == null ? year(year) : month(YearMonth.parse(name));
    }

    /** The same up to a day: what is still to come cannot be counted. Empty when all of it is. */
    public Optional<FiguresPeriod> until(LocalDate day) {
        if (first.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(last.isAfter(day) ? new FiguresPeriod(name, first, day) : this);
    }

    /** The same days of the year before; the end of a month stays the end of the month. */
    public FiguresPeriod yearBefore() {
        boolean wholeMonth = last.equals(YearMonth.from(last).atEndOfMonth());
        LocalDate end = wholeMonth ? YearMonth.from(last).minusYears(1).atEndOfMonth() : last.minusYears(1);
        return new FiguresPeriod(FREE, first.minusYears(1), end);
    }

    /** Its months, the first and the last perhaps in part. */
    public List<FiguresPeriod> months() {
        YearMonth begin = YearMonth.from(first);
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(begin, YearMonth.from(last)))
                .mapToObj(begin::plusMonths)
                .map(month -> new FiguresPeriod(
                        month.toString(),
                        month.atDay(1).isBefore(first) ? first : month.atDay(1),
                        month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth()))
                .toList();
    }

    /** "1-1-2026 tot en met 10-11-2026". */
    public String words() {
        return Messages.shown(first) + " tot en met " + Messages.shown(last);
    }

    DaySpan days() {
        return new DaySpan(first, last);
    }
}
