package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.MonthItem;
import nl.noaberwerk.wages.Taxation;

/** The check of a payslip: gross + untaxed payments = net + deductions + loonheffing. */
final class Identity {

    private static final Set<String> TAX = Set.of("LOONHEFFING", "LOONHEFFING_BB");

    private Identity() {}

    static void holdsFor(Salary salary, SalaryFacts facts) {
        Set<String> untaxed = new HashSet<>(Set.of("REISKOSTEN"));
        facts.items().stream()
                .filter(item -> item.treatment().taxation() == Taxation.ONBELAST)
                .map(MonthItem::code)
                .forEach(untaxed::add);
        Set<String> deducted = Set.of("PENSIOEN_WN", "LOONBESLAG");
        Euro paidUntaxed = sum(
                salary, line -> untaxed.contains(line.code()) && line.amount().isPositive());
        Euro deductions = sum(
                        salary,
                        line -> deducted.contains(line.code())
                                || untaxed.contains(line.code())
                                        && line.amount().isNegative())
                .negated();
        Euro loonheffing = sum(salary, line -> TAX.contains(line.code())).negated();
        assertThat(salary.gross().plus(paidUntaxed))
                .isEqualTo(salary.net().plus(deductions).plus(loonheffing));
        assertThat(salary.net()).isEqualTo(sum(salary, line -> true));
        assertThat(salary.values().loonheffing()).isEqualTo(loonheffing);
    }

    private static Euro sum(Salary salary, Predicate<Line> which) {
        List<Euro> amounts = salary.lines().stream()
                .filter(line -> line.side() == Side.EMPLOYEE)
                .filter(which)
                .map(Line::amount)
                .toList();
        return Euro.sum(amounts);
    }
}
