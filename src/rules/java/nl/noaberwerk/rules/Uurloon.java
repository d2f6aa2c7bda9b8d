package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The wage of one hour: the full-time month wage x 12 / (weeks of a year x full-time hours); itself never rounded.
 *
 * @param monthWage of a full-time month
 * @param hoursPerWeek of full time
 * @param weeksPerYear by which the cao reckons
 */
public record Uurloon(Euro monthWage, BigDecimal hoursPerWeek, LawValue weeksPerYear) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What hours are worth in euros, half up to cents once; @param percentage of the uurloon that an hour brings */
    public Computed over(BigDecimal hours, BigDecimal percentage) {
        BigDecimal worth = dividend().multiply(hours).multiply(percentage);
        Euro amount = new Euro(worth.divide(divisor().multiply(HUNDRED), 2, RoundingMode.HALF_UP));
        BigDecimal shown = dividend().divide(divisor(), 4, RoundingMode.HALF_UP);
        return new Computed(
                amount,
                List.of(
                        new Step(
                                "Uurloon",
                                Notation.euro(monthWage) + " × 12 : (" + Notation.number(weeksPerYear.decimal())
                                        + " weken × " + Notation.number(hoursPerWeek) + " uur), niet afgerond",
                                Notation.number(shown),
                                weeksPerYear.reference()),
                        new Step(
                                "Waarde van de uren",
                                Notation.number(hours) + " uur × uurloon × " + Notation.percent(percentage),
                                Notation.euro(amount),
                                "")));
    }

    private BigDecimal dividend() {
        return monthWage.value().multiply(MONTHS);
    }

    private BigDecimal divisor() {
        return weeksPerYear.decimal().multiply(hoursPerWeek);
    }
}
