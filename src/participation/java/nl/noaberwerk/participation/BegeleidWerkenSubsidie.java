package nl.noaberwerk.participation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/**
 * What a regular employer gets per month for somebody in begeleid werken (art. 7 Wsw). The law leaves its height to the
 * municipality: a percentage of the wage costs, or the part of them that is not covered by the loonwaarde.
 *
 * @param wageCosts of a month, in euros
 * @param percentage of the wage costs that is paid, or the loonwaarde
 */
public record BegeleidWerkenSubsidie(Method method, Euro wageCosts, BigDecimal percentage) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String SOURCE = "Wsw art. 7 lid 1 en 2; de hoogte is beleid van de gemeente (te controleren)";

    /** How its height is found. */
    public enum Method {
        PERCENTAGE("percentage van de loonkosten"),
        LOONWAARDE("loonkosten min de loonwaarde");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public BegeleidWerkenSubsidie {
        if (wageCosts.isNegative() || percentage.signum() < 0 || percentage.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("no subsidy of " + percentage + " % over " + wageCosts);
        }
    }

    /**
     * What a month brings in euros; rounded once, at the end. A part of a month counts by the days of the calendar.
     *
     * @param days of the month that count
     */
    public Computed over(YearMonth month, int days) {
        int whole = month.lengthOfMonth();
        if (days < 0 || days > whole) {
            throw new IllegalArgumentException(month + " does not have " + days + " days");
        }
        BigDecimal part = method == Method.PERCENTAGE ? percentage : WHOLE.subtract(percentage);
        Euro amount = wageCosts.percent(part).share(BigDecimal.valueOf(days), BigDecimal.valueOf(whole));
        String how = method == Method.PERCENTAGE
                ? Notation.percent(part)
                : "100 % - loonwaarde " + Notation.percent(percentage) + " = " + Notation.percent(part);
        String portion = days == whole ? "" : " × " + days + " : " + whole + " dagen (te controleren)";
        return new Computed(
                amount,
                List.of(
                        new Step("Loonkosten per maand", method.getLabel(), Notation.euro(wageCosts), ""),
                        new Step(
                                "Subsidie aan de werkgever",
                                how + " van " + Notation.euro(wageCosts) + portion,
                                Notation.euro(amount),
                                SOURCE)));
    }
}
