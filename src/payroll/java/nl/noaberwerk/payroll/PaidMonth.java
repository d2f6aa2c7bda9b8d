package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;

/**
 * Of a payslip what is compared with another month.
 *
 * @param averageHours per week over the days in service
 * @param partOfMonth that was in service, from 0 to 1
 * @param terms those at the end of the month
 * @param lines those of the employee
 */
record PaidMonth(
        long employmentId,
        String personnelNumber,
        String name,
        BigDecimal averageHours,
        BigDecimal partOfMonth,
        Terms terms,
        List<Line> lines,
        Optional<LoonheffingBasis> basis) {

    static PaidMonth of(Payslip payslip) {
        return new PaidMonth(
                payslip.payee().employmentId(),
                payslip.personnelNumber(),
                payslip.name(),
                payslip.hoursPerWeek(),
                payslip.partOfMonth(),
                payslip.document().terms(),
                payslip.lines(Side.EMPLOYEE),
                payslip.document().loonheffingBasis());
    }

    Euro net() {
        return Euro.sum(lines.stream().map(Line::amount).toList());
    }

    Euro total(String code) {
        return Euro.sum(lines.stream()
                .filter(line -> line.code().equals(code))
                .map(Line::amount)
                .toList());
    }

    boolean isWholeMonth() {
        return partOfMonth.compareTo(BigDecimal.ONE) >= 0;
    }

    /** The hours per week were others at the end of the month than on average over it. */
    boolean isOfChangingHours() {
        return averageHours.compareTo(terms.hoursPerWeek()) != 0;
    }
}
