package nl.noaberwerk.payroll;

import nl.noaberwerk.rules.Euro;

/**
 * What the approved payslips of one employment add up to before a month.
 *
 * @param thisYear sums from January on; its reservations are of all approved months
 * @param months approved months of this year
 * @param any whether there is an approved payslip at all
 */
record ApprovedMonths(
        SalaryFacts.YearToDate thisYear, int months, boolean any, Euro kolom14PreviousYear, int monthsPreviousYear) {

    static final ApprovedMonths NONE = new ApprovedMonths(SalaryFacts.YearToDate.none(true), 0, false, Euro.ZERO, 0);
}
