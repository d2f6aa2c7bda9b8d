package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;

/**
 * Of a payslip what is compared with another month.
 *
 * @param hours agreed hours per week x the part of the month in service
 * @param lines those of the employee
 */
record PaidMonth(
        String personnelNumber, String name, BigDecimal hours, List<Line> lines, Optional<LoonheffingBasis> basis) {

    static PaidMonth of(Payslip payslip) {
        return new PaidMonth(
                payslip.personnelNumber(),
                payslip.name(),
                payslip.hoursPerWeek().multiply(payslip.partOfMonth()),
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

    /** All that decides which table is used, but the wage. */
    String table() {
        return basis.map(b -> b.year() + b.table() + b.period() + b.days() + b.ageGroup() + b.loonheffingskorting())
                .orElse("");
    }
}
