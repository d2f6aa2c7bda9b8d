package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.BijzondereBeloning;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;

/**
 * What a payslip says, written once as JSON beside the payslip's figures; its steps are kept apart.
 *
 * @param lines without their steps
 * @param withheld for which loonbeslag what was withheld
 * @param leave what leave is left; empty when none is kept, and in what was written before leave was
 * @param disbursements what is paid to whom; empty when nothing is, and in what was written before wages could be split
 */
public record PayslipDocument(
        Terms terms,
        Cumulatives cumulatives,
        List<Line> lines,
        Optional<LoonheffingBasis> loonheffingBasis,
        Optional<BijzondereBeloning> bijzondereBeloning,
        List<Remark> remarks,
        List<Withheld> withheld,
        List<Disbursement> disbursements,
        Optional<Leave> leave) {

    /** A payslip that says nothing about leave. */
    public PayslipDocument(
            Terms terms,
            Cumulatives cumulatives,
            List<Line> lines,
            Optional<LoonheffingBasis> loonheffingBasis,
            Optional<BijzondereBeloning> bijzondereBeloning,
            List<Remark> remarks,
            List<Withheld> withheld,
            List<Disbursement> disbursements) {
        this(
                terms,
                cumulatives,
                lines,
                loonheffingBasis,
                bijzondereBeloning,
                remarks,
                withheld,
                disbursements,
                Optional.empty());
    }

    /**
     * Hours of leave that are left.
     *
     * @param day at the end of which
     * @param statutory given by the law, in hours
     * @param extra given by cao or agreement, in hours
     */
    public record Leave(LocalDate day, BigDecimal statutory, BigDecimal extra) {}

    /**
     * The employment as the payslip must name it.
     *
     * @param hoursPerWeek agreed hours, those at the end of the month
     * @param roster as {@link nl.noaberwerk.rules.Roster#text}
     */
    public record Terms(
            String employer,
            LocalDate inService,
            boolean indefiniteContract,
            BigDecimal hoursPerWeek,
            BigDecimal fullTimeHours,
            Euro fullTimeMonthWage,
            String roster) {}

    /** From 1 January up to and including this month; the reservations are what stands reserved after it. */
    public record Cumulatives(
            Euro loonLoonheffing,
            Euro loonheffing,
            Euro arbeidskorting,
            Euro reservedVakantietoeslag,
            Euro reservedEindejaarsuitkering) {}

    public List<Line> lines(Salary.Side side) {
        return lines.stream().filter(line -> line.side() == side).toList();
    }

    /** The sum of the lines of that side; negative when more is deducted than paid. */
    public Euro total(Salary.Side side) {
        return Euro.sum(lines(side).stream().map(Line::amount).toList());
    }
}
