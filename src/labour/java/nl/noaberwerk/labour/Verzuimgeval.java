package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One ziekmelding from its first day to its last, or one pregnancy or maternity leave, as the figures count it.
 *
 * @param degrees in order of day, the first on the first day
 * @param leave whether it is pregnancy or maternity leave
 */
public record Verzuimgeval(DaySpan days, List<Degree> degrees, boolean leave) {

    public Verzuimgeval {
        degrees = List.copyOf(degrees);
    }

    /**
     * Which part of the working time is not worked from a day on; arbeidstherapie counts as wholly absent.
     *
     * @param percentage in hundredths of a percent, 0 to 10,000
     */
    public record Degree(LocalDate from, long percentage) {

        /** @param percentage 0 to 100, with at most two decimals */
        public static Degree of(LocalDate from, BigDecimal percentage) {
            return new Degree(from, percentage.movePointRight(2).longValueExact());
        }
    }

    /** Pregnancy or maternity leave: wholly absent. */
    public static Verzuimgeval leave(DaySpan days) {
        return new Verzuimgeval(days, List.of(new Degree(days.first(), WeightedDays.WHOLE)), true);
    }
}
