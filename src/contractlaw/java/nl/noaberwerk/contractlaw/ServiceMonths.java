package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.noaberwerk.rules.Notation;

/**
 * A length of service in months, exact: whole months and a part of the month that was going on.
 *
 * @param numerator of the months
 * @param denominator of the months, more than zero
 */
record ServiceMonths(BigInteger numerator, BigInteger denominator) {

    static final ServiceMonths NONE = new ServiceMonths(BigInteger.ZERO, BigInteger.ONE);

    /** From the first up to and including the last day. */
    static ServiceMonths between(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(first, after);
        LocalDate from = first.plusMonths(whole);
        long length = ChronoUnit.DAYS.between(from, first.plusMonths(whole + 1));
        long days = ChronoUnit.DAYS.between(from, after);
        return new ServiceMonths(BigInteger.valueOf(whole * length + days), BigInteger.valueOf(length));
    }

    ServiceMonths plus(ServiceMonths other) {
        return new ServiceMonths(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Without the part of a month. */
    ServiceMonths whole() {
        return new ServiceMonths(numerator.divide(denominator), BigInteger.ONE);
    }

    boolean isWhole() {
        return numerator.mod(denominator).signum() == 0;
    }

    /** "14 jaar en 6 maanden", or "... en 0,5 maand" when a part of a month is left. */
    String words() {
        long months = numerator.divide(denominator).longValueExact();
        BigDecimal rest =
                new BigDecimal(numerator.mod(denominator)).divide(new BigDecimal(denominator), 4, RoundingMode.HALF_UP);
        String text = months / 12 + " jaar en " + months % 12 + " maanden";
        return rest.signum() == 0 ? text : text + " en " + Notation.number(rest) + " maand";
    }
}
