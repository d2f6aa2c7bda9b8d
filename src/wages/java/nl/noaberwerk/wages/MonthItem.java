package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;

/**
 * One item of one employment that the calculation of a month takes up, with the definition of its component as it holds
 * in that month.
 *
 * @param code of the component, and of the line on the payslip
 * @param description as on the payslip
 * @param worth what it comes to, or how that follows from the wage
 * @param concerns the month that it is about; mostly the month of the run
 * @param costCentre empty: the cost centre of the employee
 * @param source where the definition of the component comes from, for the explanation
 * @param toCheck the definition was confirmed by nobody: the line is marked "te controleren"
 */
public record MonthItem(
        long employmentId,
        String code,
        String description,
        Treatment treatment,
        Worth worth,
        YearMonth concerns,
        Optional<String> costCentre,
        String source,
        boolean toCheck) {

    /** What an item is worth; paid to the employee positive, deducted negative. */
    public sealed interface Worth permits Amount, Hours {}

    /** @param euros with its sign */
    public record Amount(Euro euros) implements Worth {}

    /**
     * Hours at the hourly wage of the month.
     *
     * @param hours with their sign, negative for unpaid leave
     * @param percentage of the hourly wage that is paid per hour: 100 for extra hours, 25 for a supplement of a quarter
     */
    public record Hours(BigDecimal hours, BigDecimal percentage) implements Worth {}
}
