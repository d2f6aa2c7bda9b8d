package nl.noaberwerk.labour;

import java.math.BigDecimal;
import nl.noaberwerk.rules.Euro;

/**
 * The wage of a whole month under the same terms, by which that of some of its days is measured.
 *
 * @param wage and minimum of the whole month, in euros
 * @param hours and days of the roster in the whole month
 */
public record MonthBasis(Euro wage, Euro minimum, BigDecimal hours, int days) {}
