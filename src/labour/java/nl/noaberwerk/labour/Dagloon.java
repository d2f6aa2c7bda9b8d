package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/**
 * What UWV's benefits of a day are taken from: (A - B + C) / D, at most the maximum.
 *
 * @param wage A: wage in the reference period of a year, in euros
 * @param paidHolidayPay B: vakantietoeslag that was paid in it
 * @param accruedHolidayPay C: vakantietoeslag that was accrued in it
 * @param days D: 261, or the dagloondagen since the employment began
 */
public record Dagloon(Euro wage, Euro paidHolidayPay, Euro accruedHolidayPay, int days) {

    public Dagloon {
        if (days < 1) {
            throw new IllegalArgumentException("a dagloon is over at least one day");
        }
    }

    /** Per day in euros, half up to cents. @param maximum of a day, as the law has it */
    public Computed atMost(LawValue maximum) {
        BigDecimal sum = wage.minus(paidHolidayPay).plus(accruedHolidayPay).value();
        Euro uncapped = new Euro(sum.divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP));
        Euro capped = uncapped.atMost(maximum.euro());
        String how = "(%s − %s + %s) : %d"
                .formatted(Notation.euro(wage), Notation.euro(paidHolidayPay), Notation.euro(accruedHolidayPay), days);
        return new Computed(
                capped,
                List.of(
                        new Step("Dagloon", how, Notation.euro(uncapped), "Dagloonbesluit werknemersverzekeringen"),
                        new Step(
                                "Niet meer dan het maximumdagloon",
                                "het laagste van " + Notation.euro(uncapped) + " en " + Notation.euro(maximum.euro()),
                                Notation.euro(capped),
                                maximum.reference())));
    }
}
