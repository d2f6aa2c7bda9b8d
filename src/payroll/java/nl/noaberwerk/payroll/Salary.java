package nl.noaberwerk.payroll;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;

/**
 * The outcome for one employment and month: every amount with its steps.
 *
 * @param blocked the findings forbid payment: the lines are shown but nobody is paid on them
 * @param values amounts of this month that later months build on
 * @param withheld what was withheld for each loonbeslag; none for an order for which nothing could be
 */
public record Salary(
        String personnelNumber,
        Euro gross,
        Euro net,
        List<Line> lines,
        Optional<LoonheffingBasis> loonheffingBasis,
        Optional<BijzondereBeloning> bijzondereBeloning,
        Totals values,
        List<Remark> remarks,
        List<Withheld> withheld) {

    /** The same salary with these remarks. */
    Salary with(List<Remark> all) {
        return new Salary(
                personnelNumber, gross, net, lines, loonheffingBasis, bijzondereBeloning, values, all, withheld);
    }

    public boolean blocked() {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.BLOCKING);
    }

    /** Where a line belongs: paid to or deducted from the employee, cost of the employer, or reserved for later. */
    public enum Side {
        EMPLOYEE,
        EMPLOYER,
        RESERVED
    }

    /**
     * One amount of the payslip.
     *
     * @param code stable code of the component, such as SALARIS or LOONHEFFING
     * @param amount paid positive, deducted negative; employer's cost positive
     * @param costCentre empty: the cost centre of the payslip
     */
    public record Line(
            String code, Side side, String description, Euro amount, List<Step> steps, Optional<String> costCentre) {

        /** A line on the cost centre of the payslip. */
        public Line(String code, Side side, String description, Euro amount, List<Step> steps) {
            this(code, side, description, amount, steps, Optional.empty());
        }

        /** Wage that is less because of absence: it lowers what is earned and is not withheld. */
        public boolean isLowerWage() {
            return AbsenceWords.CODES.contains(code);
        }

        Line withoutSteps() {
            return new Line(code, side, description, amount, List.of(), costCentre);
        }
    }

    /** What is withheld of the wage for one loonbeslag: more than nil. */
    public record Withheld(long orderId, Euro amount) {}

    /**
     * The input of the period table.
     *
     * @param period "month" or "day"; with "day" the tax is days x the tax of wage / days
     * @param wage kolom 14 of the period wage only
     * @param loonheffing over that wage alone
     */
    public record LoonheffingBasis(
            int year,
            String table,
            String period,
            int days,
            String ageGroup,
            boolean loonheffingskorting,
            Euro wage,
            Euro loonheffing,
            Euro arbeidskorting) {}

    /** @param percentage with two decimals, "42.01" */
    public record BijzondereBeloning(Euro wage, Euro jaarloon, String percentage, Euro loonheffing) {}

    /** This month's contribution to the cumulatives; hours are those of the roster in service. */
    public record Totals(
            Euro loonLoonheffing,
            Euro loonheffing,
            Euro arbeidskorting,
            Euro premieloon,
            Euro maximumPremieloon,
            Euro bijdrageloonZvw,
            Euro reservedVakantietoeslag,
            Euro reservedEindejaarsuitkering,
            Euro minimumHourlyWage,
            java.math.BigDecimal rosterHours) {}

    /** How serious a finding is: BLOCKING leaves the person out of payment, WARNING wants a look, INFO only tells. */
    public enum Severity {
        BLOCKING,
        WARNING,
        INFO
    }

    /** Something the clerk must know about this person, in Dutch, with what to do; code groups equal findings. */
    public record Remark(Severity severity, String code, String message, String remedy) {}
}
