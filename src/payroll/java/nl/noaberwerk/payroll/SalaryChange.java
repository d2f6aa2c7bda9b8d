package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import nl.noaberwerk.rules.Euro;

/**
 * Why the salary itself differs: other hours, another wage, or less than the whole month in service.
 *
 * <p>Each month is its wage of a whole month under the terms at its end, less a gap: what the month was short of that
 * because of days out of service, of fewer hours before a change within it, or of a lower wage before a change.
 */
final class SalaryChange {

    private static final String SALARY = "SALARIS";

    private final PaidMonth before;
    private final PaidMonth now;

    private SalaryChange(PaidMonth before, PaidMonth now) {
        this.before = before;
        this.now = now;
    }

    /** Amounts in euros that together are the difference of the salary. */
    static Map<DifferenceCause, Euro> between(PaidMonth before, PaidMonth now) {
        return new SalaryChange(before, now).causes();
    }

    private Map<DifferenceCause, Euro> causes() {
        Euro otherHours =
                monthWage(before, now.terms().hoursPerWeek(), now.terms().fullTimeHours());
        Euro hours = otherHours.minus(wholeMonth(before)).minus(gapByHours(now).minus(gapByHours(before)));
        Euro part = gapByPart(before).minus(gapByPart(now));
        Euro all = now.total(SALARY).minus(before.total(SALARY));
        Map<DifferenceCause, Euro> causes = new EnumMap<>(DifferenceCause.class);
        causes.put(DifferenceCause.HOURS, hours);
        causes.put(DifferenceCause.PART_OF_MONTH, part);
        causes.put(DifferenceCause.WAGE, all.minus(hours).minus(part));
        return causes;
    }

    private static Euro gap(PaidMonth month) {
        return wholeMonth(month).minus(month.total(SALARY));
    }

    /** Of a month in which the hours changed and the wage did not, the whole gap; otherwise by the average hours. */
    private Euro gapByHours(PaidMonth month) {
        if (!month.isOfChangingHours()) {
            return Euro.ZERO;
        }
        boolean sameWage = before.terms().fullTimeMonthWage().equals(now.terms().fullTimeMonthWage());
        if (month.isWholeMonth() && sameWage) {
            return gap(month);
        }
        return wholeMonth(month)
                .minus(monthWage(month, month.averageHours(), month.terms().fullTimeHours()));
    }

    private Euro gapByPart(PaidMonth month) {
        return month.isWholeMonth() ? Euro.ZERO : gap(month).minus(gapByHours(month));
    }

    private static Euro wholeMonth(PaidMonth month) {
        return monthWage(month, month.terms().hoursPerWeek(), month.terms().fullTimeHours());
    }

    /** The wage of a whole month by the full-time wage of that month and these hours, half up to cents. */
    private static Euro monthWage(PaidMonth month, BigDecimal hours, BigDecimal fullTimeHours) {
        return fullTimeHours.signum() == 0
                ? Euro.ZERO
                : month.terms().fullTimeMonthWage().share(hours, fullTimeHours);
    }
}
