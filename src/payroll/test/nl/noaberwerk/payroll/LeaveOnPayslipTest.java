package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.leave.PaidLeave;
import nl.noaberwerk.leave.PayBound;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Step;
import org.junit.jupiter.api.Test;

/** Leave that is paid less lowers the wage by a line that explains itself; the figures are worked out by hand. */
class LeaveOnPayslipTest {

    private static final Law LAW = Law.load();

    /** Two whole days of the 21 working days of November 2026, nothing paid: the wage x hours / hours of the month. */
    @Test
    void langdurendZorgverlofIsNotPaid() {
        SalaryFacts facts = AbsentSomeone.travelling();
        Salary salary = calculated(facts, "verlof.langdurend-zorg.procent", PayBound.NONE);
        Line line = line(salary);
        assertThat(line.amount()).isEqualTo(part(facts, "100").negated());
        assertThat(line.description()).contains("niet betaald").doesNotContain("zorg");
        assertThat(line.steps()).isNotEmpty();
        assertThat(line.isLowerWage()).isTrue();
    }

    /** 70 percent is paid of what these hours bring; 30 percent is the line. */
    @Test
    void kortdurendZorgverlofIsPaidForSeventyPercent() {
        SalaryFacts facts = AbsentSomeone.travelling();
        Euro whole = part(facts, "100");
        Line line = line(calculated(facts, "verlof.kortdurend-zorg.procent", PayBound.NONE));
        assertThat(line.amount())
                .isEqualTo(whole.minus(whole.percent(new BigDecimal("70")).roundedToCents())
                        .negated());
    }

    /** With the minimum wage as a floor somebody on the minimum loses nothing. */
    @Test
    void kortdurendZorgverlofIsNotPaidBelowTheMinimumWage() {
        SalaryFacts facts = AbsentSomeone.travelling();
        Euro without = line(calculated(facts, "verlof.kortdurend-zorg.procent", PayBound.NONE))
                .amount();
        List<Line> lines = calculated(facts, "verlof.kortdurend-zorg.procent", PayBound.MINIMUM_WAGE).lines().stream()
                .filter(one -> one.code().equals(LeavePay.CODE))
                .toList();
        Euro with = Euro.sum(lines.stream().map(Line::amount).toList());
        assertThat(with).isGreaterThan(without);
    }

    /**
     * Domain 8.6: UWV pays 70 percent of at most the maximumdagloon, 304.25 in 2026, five of them a week. Two days of 7.2 of
     * the 151.2 hours of November 2026 at 8,700.00: 828.57; at most 304.25 x 5 x 14.4 : 36 = 608.50; paid 425.95.
     */
    @Test
    void betaaldOuderschapsverlofIsPaidOverTheMaximumdagloonAtMost() {
        SalaryFacts facts = Someone.wsw("8700.00");
        Line line = line(calculated(facts, "verlof.ouderschap.procent", PayBound.MAXIMUM_DAGLOON));
        assertThat(line.amount()).isEqualTo(Euro.of("-402.62"));
        assertThat(line.steps())
                .extracting(Step::name)
                .containsExactly(
                        "Loon van de verlofuren",
                        "Niet meer dan het maximumdagloon",
                        "Loon tijdens verlof",
                        "Minder dan het loon");
    }

    /** At 2,600.35 nothing is above it: 14.4 of 151.2 hours is 247.65, of which 173.36 is paid. */
    @Test
    void belowTheMaximumdagloonItIsSeventyPercentOfTheWage() {
        Line line = line(calculated(AbsentSomeone.travelling(), "verlof.ouderschap.procent", PayBound.MAXIMUM_DAGLOON));
        assertThat(line.amount()).isEqualTo(Euro.of("-74.29"));
    }

    @Test
    void whoHadNoSuchLeaveHasTheSamePayslip() {
        SalaryFacts facts = AbsentSomeone.travelling();
        assertThat(new SalaryCalculation(LAW).calculate(facts).lines())
                .noneMatch(line -> line.code().equals(LeavePay.CODE));
    }

    private static Salary calculated(SalaryFacts facts, String key, PayBound bound) {
        LawValue rate = LAW.value(key, LocalDate.parse("2026-11-16"));
        List<PaidLeave> leave = days(facts).stream()
                .map(day -> new PaidLeave(day, facts.lastPart().roster().hoursOn(day), bound, rate))
                .toList();
        return new SalaryCalculation(LAW)
                .calculate(facts.with(facts.items(), facts.attachments(), facts.absence(), leave));
    }

    private static List<LocalDate> days(SalaryFacts facts) {
        return facts.month()
                .atDay(1)
                .datesUntil(facts.month().atEndOfMonth())
                .filter(day -> facts.lastPart().roster().hoursOn(day).signum() > 0)
                .limit(2)
                .toList();
    }

    /** What the hours of the two days bring. */
    private static Euro part(SalaryFacts facts, String percentage) {
        BigDecimal hours = days(facts).stream()
                .map(day -> facts.lastPart().roster().hoursOn(day))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = facts.lastPart()
                .roster()
                .hoursBetween(facts.month().atDay(1), facts.month().atEndOfMonth());
        return Wage.monthWage(facts.lastPart())
                .share(hours, all)
                .percent(new BigDecimal(percentage))
                .roundedToCents();
    }

    private static Line line(Salary salary) {
        return salary.lines().stream()
                .filter(one -> one.code().equals(LeavePay.CODE))
                .findFirst()
                .orElseThrow();
    }
}
