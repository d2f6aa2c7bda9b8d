package nl.noaberwerk.absence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * To which degree somebody is absent from a day on.
 *
 * @param incapacity percent of the working time that is not worked, 0 to 100; arbeidstherapie does not lower it
 * @param therapy works without wage value: counts as wholly absent
 */
public record Degree(LocalDate from, BigDecimal incapacity, boolean therapy) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** "50 % afwezig", "arbeidstherapie". */
    public String inWords() {
        if (therapy) {
            return "arbeidstherapie";
        }
        return incapacity.compareTo(WHOLE) == 0
                ? "helemaal afwezig"
                : incapacity.stripTrailingZeros().toPlainString().replace('.', ',') + " % afwezig";
    }

    /** Percent that counts for pay and figures. */
    public BigDecimal counted() {
        return therapy ? WHOLE : incapacity;
    }
}
