package nl.noaberwerk.payroll;

import java.math.BigDecimal;

/**
 * A payslip that was computed and is not stored yet.
 *
 * @param averageHours hours per week over the days in service
 * @param partOfMonth which part of the calendar month was in service, from 0 to 1
 */
record PayslipDraft(
        Payee payee, Salary salary, PayslipDocument document, BigDecimal averageHours, BigDecimal partOfMonth) {

    String digest() {
        return ResultHash.payslip(payee, salary.lines(), salary.withheld(), document.disbursements());
    }
}
