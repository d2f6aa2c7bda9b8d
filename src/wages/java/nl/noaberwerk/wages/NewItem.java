package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An item that waits to be recorded.
 *
 * @param askedMonth the month for which it is given
 * @param month on whose payslip it comes; later than askedMonth when the cut-off has passed
 * @param figure its hours or its amount, as written: the sign of the component is not in it
 * @param costCentre null: that of the employee
 * @param description null when the component says enough
 * @param receiptDate of the bon of a declaratie, or null
 * @param concerns the month that it is about
 */
public record NewItem(
        long employmentId,
        YearMonth askedMonth,
        YearMonth month,
        ItemTiming timing,
        String component,
        Figure figure,
        String costCentre,
        String description,
        LocalDate receiptDate,
        YearMonth concerns) {

    /** Hours or euros, never both. */
    public record Figure(BigDecimal quantity, BigDecimal amount) {

        public Figure {
            if ((quantity == null) == (amount == null)) {
                throw new IllegalArgumentException("an item has hours or an amount");
            }
            quantity = quantity == null ? null : quantity.setScale(2);
            amount = amount == null ? null : amount.setScale(2);
        }

        public static Figure of(BigDecimal quantity, BigDecimal amount) {
            return new Figure(quantity, amount);
        }

        /** The figure itself, whichever it is. */
        public BigDecimal value() {
            return quantity == null ? amount : quantity;
        }
    }

    /** What makes two items the same when a file comes again; the month of the payslip does not count. */
    public record Identity(
            long employmentId,
            YearMonth askedMonth,
            String component,
            Figure figure,
            String costCentre,
            String description,
            LocalDate receiptDate,
            YearMonth concerns) {}

    public Identity identity() {
        return new Identity(
                employmentId, askedMonth, component, figure, costCentre, description, receiptDate, concerns);
    }

    /** An item for a month that is given in time, about that month itself. */
    public static NewItem inTime(long employmentId, YearMonth month, String component, Figure figure) {
        return new NewItem(employmentId, month, month, ItemTiming.IN_TIME, component, figure, null, null, null, month);
    }

    /** The same with words on the payslip and the month that it is about. */
    public NewItem about(String words, YearMonth about) {
        return new NewItem(
                employmentId, askedMonth, month, timing, component, figure, costCentre, words, receiptDate, about);
    }

    /** The same on a cost centre; null for that of the employee. */
    public NewItem on(String otherCostCentre) {
        return new NewItem(
                employmentId,
                askedMonth,
                month,
                timing,
                component,
                figure,
                otherCostCentre,
                description,
                receiptDate,
                concerns);
    }

    /** Empty when the component says enough. */
    public Optional<String> words() {
        return Optional.ofNullable(description);
    }
}
