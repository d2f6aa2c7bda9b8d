package nl.noaberwerk.participation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.noaberwerk.rules.Law;

/**
 * Realised arbeidsjaren (art. 1 Wsw): full-time jobs by the average of the twelve month ends, kept exactly as a fraction.
 *
 * <p>Rounded only for a person's final figure or for a total, to two decimals, 0.005 and more upwards (art. 15 Besluit
 * uitvoering sociale werkvoorziening 2012).
 */
public record Arbeidsjaren(BigDecimal numerator, BigDecimal denominator) {

    public static final Arbeidsjaren NONE = new Arbeidsjaren(BigDecimal.ZERO, BigDecimal.ONE);

    private static final int MONTHS = 12;
    private static final int DECIMALS = 2;

    public Arbeidsjaren {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a week has more than 0 hours, not " + denominator);
        }
        numerator = numerator.stripTrailingZeros();
        denominator = denominator.stripTrailingZeros();
    }

    /**
     * How somebody stood in service at the end of a month.
     *
     * @param hours of the contract per week; 0 when she was not in service
     * @param fullWeek hours of a full-time week by the cao
     */
    public record MonthEnd(BigDecimal hours, BigDecimal fullWeek) {}

    /** The category of arbeidshandicap by which a subsidie-eenheid counts. */
    public enum Category {
        MATIG,
        ERNSTIG;

        private BigDecimal factor(Law law, LocalDate day) {
            return law.number("arbeidsjaren." + (this == ERNSTIG ? "ernstig" : "matig") + ".factor", day);
        }
    }

    /** The last days of the twelve months. */
    public static List<LocalDate> monthEnds(int year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, month).atEndOfMonth())
                .toList();
    }

    /** Of one person in a year; a month end that is not among them counts as 0. @param ends at most twelve */
    public static Arbeidsjaren of(Collection<MonthEnd> ends) {
        if (ends.size() > MONTHS) {
            throw new IllegalArgumentException("a year has twelve month ends, not " + ends.size());
        }
        return ends.stream()
                .map(end -> new Arbeidsjaren(end.hours(), end.fullWeek().multiply(BigDecimal.valueOf(MONTHS))))
                .reduce(NONE, Arbeidsjaren::plus);
    }

    public Arbeidsjaren plus(Arbeidsjaren other) {
        if (denominator.equals(other.denominator)) {
            return new Arbeidsjaren(numerator.add(other.numerator), denominator);
        }
        return new Arbeidsjaren(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Subsidie-eenheden: by the unrounded figure and the factor of the category on the day. */
    public Arbeidsjaren se(Law law, Category category, LocalDate day) {
        return new Arbeidsjaren(numerator.multiply(category.factor(law, day)), denominator);
    }

    /** With two decimals, half up. */
    public BigDecimal rounded() {
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    public boolean isNone() {
        return numerator.signum() == 0;
    }
}
