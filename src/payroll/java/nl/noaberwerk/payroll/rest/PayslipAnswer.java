package nl.noaberwerk.payroll.rest;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Salary;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Step;

/**
 * A payslip as the API shows it; money in euros with two decimals.
 *
 * @param lines of the employee: paid positive, deducted negative; their sum is net
 * @param employerLines what the employer pays besides, the reservations (RES_) included
 * @param reservedLines the reservations once more, apart
 */
public record PayslipAnswer(
        String personnelNumber,
        String name,
        String regeling,
        String costCentre,
        String gross,
        String net,
        List<LineAnswer> lines,
        List<LineAnswer> employerLines,
        List<LineAnswer> reservedLines,
        BasisAnswer loonheffingBasis,
        String loonheffing,
        String arbeidskorting,
        BijzondereBeloningAnswer bijzondereBeloning) {

    /** @param costCentre absent: that of the payslip; @param steps only when asked for */
    public record LineAnswer(String code, String description, String amount, String costCentre, List<Step> steps) {

        static LineAnswer of(Line line, List<Step> steps) {
            return new LineAnswer(
                    line.code(),
                    line.description(),
                    line.amount().decimal(),
                    line.costCentre().orElse(null),
                    steps);
        }
    }

    /** The input of the period table; wage is kolom 14 of the period wage only. */
    public record BasisAnswer(
            int year,
            String table,
            String period,
            int days,
            String ageGroup,
            boolean loonheffingskorting,
            String wage) {

        static BasisAnswer of(Salary.LoonheffingBasis basis) {
            return new BasisAnswer(
                    basis.year(),
                    basis.table(),
                    basis.period(),
                    basis.days(),
                    basis.ageGroup(),
                    basis.loonheffingskorting(),
                    basis.wage().decimal());
        }
    }

    public record BijzondereBeloningAnswer(String wage, String jaarloon, String percentage, String loonheffing) {

        static BijzondereBeloningAnswer of(Salary.BijzondereBeloning beloning) {
            return new BijzondereBeloningAnswer(
                    beloning.wage().decimal(),
                    beloning.jaarloon().decimal(),
                    beloning.percentage(),
                    beloning.loonheffing().decimal());
        }
    }

    /** @param steps per line of the payslip, or null when they are not wanted */
    static PayslipAnswer of(Payslip payslip, List<List<Step>> steps) {
        var document = payslip.document();
        return new PayslipAnswer(
                payslip.personnelNumber(),
                payslip.name(),
                payslip.regeling().label(),
                payslip.costCentre(),
                payslip.gross().decimal(),
                payslip.net().decimal(),
                lines(payslip, steps, List.of(Side.EMPLOYEE)),
                lines(payslip, steps, List.of(Side.EMPLOYER, Side.RESERVED)),
                lines(payslip, steps, List.of(Side.RESERVED)),
                document.loonheffingBasis().map(BasisAnswer::of).orElse(null),
                document.loonheffingBasis()
                        .map(basis -> basis.loonheffing().decimal())
                        .orElse("0.00"),
                document.loonheffingBasis()
                        .map(basis -> basis.arbeidskorting().decimal())
                        .orElse("0.00"),
                document.bijzondereBeloning().map(BijzondereBeloningAnswer::of).orElse(null));
    }

    private static List<LineAnswer> lines(Payslip payslip, List<List<Step>> steps, List<Side> sides) {
        List<LineAnswer> answers = new ArrayList<>();
        List<Line> lines = payslip.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (sides.contains(line.side())) {
                answers.add(LineAnswer.of(line, steps == null ? null : steps.get(i)));
            }
        }
        return answers;
    }
}
