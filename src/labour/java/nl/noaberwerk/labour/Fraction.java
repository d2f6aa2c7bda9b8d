package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number that is kept exact until it is shown.
 *
 * @param denominator more than zero; the fraction is in its lowest terms
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a fraction needs a denominator above zero, not " + denominator);
        }
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @param other not zero */
    public Fraction dividedBy(Fraction other) {
        return other.numerator.signum() < 0
                ? times(new Fraction(other.denominator.negate(), other.numerator.negate()))
                : times(new Fraction(other.denominator, other.numerator));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Half up; the rounding comes last. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** Down to so many decimals. */
    BigDecimal cut(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.FLOOR);
    }

    static Fraction of(BigDecimal number) {
        BigInteger unit = BigInteger.TEN.pow(Math.max(0, number.scale()));
        return new Fraction(number.multiply(new BigDecimal(unit)).toBigIntegerExact(), unit);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
