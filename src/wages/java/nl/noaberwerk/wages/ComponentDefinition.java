package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Grade;

/**
 * What a wage component is from a month on, as somebody writes it down.
 *
 * @param text on the payslip
 * @param percentage of the hourly wage per hour; only when it is entered in hours
 * @param receipt each item needs the date of its receipt
 * @param account of the general ledger
 * @param counterAccount empty for most
 * @param grade whether the source was looked up, or somebody must still check it
 * @param ended from the month on nothing is entered or paid under this code
 */
public record ComponentDefinition(
        String code,
        YearMonth validFrom,
        String text,
        Measure measure,
        Direction direction,
        Optional<BigDecimal> percentage,
        Treatment treatment,
        boolean receipt,
        String account,
        String counterAccount,
        Grade grade,
        String source,
        boolean ended) {

    /** @throws Refused when it cannot be, naming the field and what to do */
    public void check() {
        new ComponentChecks(this).check();
    }

    public boolean toCheck() {
        return grade == Grade.TE_CONTROLEREN;
    }

    /**
     * What an item of this component is worth.
     *
     * @param figure euros or hours as the clerk enters them, without the sign of what is deducted
     */
    public MonthItem.Worth worth(BigDecimal figure) {
        BigDecimal signed = direction.signed(figure);
        return measure == Measure.HOURS
                ? new MonthItem.Hours(signed, percentage.orElseThrow())
                : new MonthItem.Amount(new Euro(signed));
    }

    /**
     * One item of the component as the calculation takes it up, on the cost centre of the employee.
     *
     * @param figure euros or hours as the clerk enters them, without the sign of what is deducted
     */
    public MonthItem item(long employmentId, BigDecimal figure, YearMonth concerns) {
        return new MonthItem(
                employmentId, code, text, treatment, worth(figure), concerns, Optional.empty(), source, toCheck());
    }

    /** Every property in words, for a screen. */
    public List<ComponentField> fields() {
        return ComponentField.of(this);
    }

    public ComponentLedger ledger() {
        return new ComponentLedger(code, text, account, counterAccount);
    }
}
