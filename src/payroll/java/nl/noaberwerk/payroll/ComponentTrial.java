package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.noaberwerk.platform.Refused;

/**
 * What is tried of a wage component.
 *
 * @param definitionId of the definition, also one that waits for confirmation
 * @param figure euros or hours, without a sign
 */
public record ComponentTrial(long definitionId, YearMonth month, BigDecimal figure) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100_000);

    void check() {
        if (figure.signum() <= 0
                || figure.compareTo(HIGHEST) > 0
                || figure.stripTrailingZeros().scale() > 2) {
            throw new Refused("payroll.effect.figure", HIGHEST);
        }
    }
}
