package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact amount of money in euros; it is rounded only where a rule says so, by the method that names the rounding. */
public record Euro(BigDecimal value) implements Comparable<Euro> {

    public static final Euro ZERO = Euro.of("0.00");

    /** @param decimal an amount in euros with a decimal point, for example "2500.00" */
    public static Euro of(String decimal) {
        return new Euro(new BigDecimal(decimal));
    }

    public static Euro ofCents(long cents) {
        return new Euro(BigDecimal.valueOf(cents, 2));
    }

    public static Euro sum(Collection<Euro> amounts) {
        return amounts.stream().reduce(ZERO, Euro::plus);
    }

    public Euro plus(Euro other) {
        return new Euro(value.add(other.value));
    }

    public Euro minus(Euro other) {
        return new Euro(value.subtract(other.value));
    }

    public Euro times(BigDecimal factor) {
        return new Euro(value.multiply(factor));
    }

    /** The given percentage of this amount, unrounded. */
    public Euro percent(BigDecimal percentage) {
        return new Euro(value.multiply(percentage).movePointLeft(2));
    }

    /** This amount x numerator / denominator, rounded half up to cents in one step. */
    public Euro share(BigDecimal numerator, BigDecimal denominator) {
        return new Euro(value.multiply(numerator).divide(denominator, 2, RoundingMode.HALF_UP));
    }

    public Euro negated() {
        return new Euro(value.negate());
    }

    public Euro roundedToCents() {
        return scaled(2, RoundingMode.HALF_UP);
    }

    public Euro flooredToCents() {
        return scaled(2, RoundingMode.FLOOR);
    }

    public Euro flooredToEuros() {
        return scaled(0, RoundingMode.FLOOR);
    }

    public Euro ceiledToEuros() {
        return scaled(0, RoundingMode.CEILING);
    }

    public Euro atMost(Euro limit) {
        return compareTo(limit) > 0 ? limit : this;
    }

    public Euro atLeast(Euro limit) {
        return compareTo(limit) < 0 ? limit : this;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    /** Two decimals and a point, as the API and the files write it: "2500.00". */
    public String decimal() {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Amounts are equal when their values are: 2.5 is 2.50. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Euro euro && value.compareTo(euro.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public int compareTo(Euro other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return decimal();
    }

    private Euro scaled(int scale, RoundingMode mode) {
        return new Euro(value.setScale(scale, mode));
    }
}
