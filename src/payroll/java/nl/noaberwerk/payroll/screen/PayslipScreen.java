package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Difference;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.payroll.Payslips.Neighbours;
import nl.noaberwerk.payroll.RunDifferences;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Step;

/** One payslip with, behind each amount, how it came about. */
@Named
@ViewScoped
public class PayslipScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Payslips payslips;

    @Inject
    private RunDifferences differences;

    private transient Payslip payslip;
    private transient List<List<Step>> steps;
    private transient Neighbours neighbours;
    private transient Difference difference;
    private transient boolean compared;
    private long run;
    private long employment;

    /** A line and the steps of its amount. */
    public record Explained(Line line, List<Step> steps) {}

    public Payslip getPayslip() {
        if (payslip == null) {
            payslip = payslips.ofEmployment(run, employment);
        }
        return payslip;
    }

    /** What the employee gets and what is deducted. */
    public List<Explained> getLines() {
        return explained(Side.EMPLOYEE);
    }

    public List<Explained> getEmployerLines() {
        return explained(Side.EMPLOYER);
    }

    public List<Explained> getReservedLines() {
        return explained(Side.RESERVED);
    }

    /** What nobody confirmed yet and this salary rests on. */
    public List<OpenValues> getOpenValues() {
        return OpenValues.ofRemarks(getPayslip().document().remarks());
    }

    /** Why it is another amount than last month, cause by cause; null when nobody was paid for last month. */
    public Difference getDifference() {
        if (!compared) {
            difference = differences.of(getPayslip()).orElse(null);
            compared = true;
        }
        return difference;
    }

    public YearMonth getMonthBefore() {
        return getPayslip().run().month().minusMonths(1);
    }

    /** The other remarks. */
    public List<Remark> getRemarks() {
        return getPayslip().document().remarks().stream()
                .filter(remark -> !OpenValues.concerns(remark.code(), remark.severity()))
                .toList();
    }

    /** Null when this is the first payslip of the run. */
    public Long getPrevious() {
        return neighbours().previous().orElse(null);
    }

    /** Null when this is the last payslip of the run. */
    public Long getNext() {
        return neighbours().next().orElse(null);
    }

    private Neighbours neighbours() {
        if (neighbours == null) {
            neighbours = payslips.neighbours(run, getPayslip().personnelNumber());
        }
        return neighbours;
    }

    public String word(Severity severity) {
        return RunChips.word(severity);
    }

    public String chip(Severity severity) {
        return RunChips.of(severity);
    }

    private List<Explained> explained(Side side) {
        if (steps == null) {
            steps = payslips.steps(getPayslip());
        }
        List<Explained> explained = new ArrayList<>();
        List<Line> lines = getPayslip().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).side() == side) {
                explained.add(new Explained(lines.get(i), steps.get(i)));
            }
        }
        return explained;
    }

    public long getRun() {
        return run;
    }

    public void setRun(long run) {
        this.run = run;
    }

    public long getEmployment() {
        return employment;
    }

    public void setEmployment(long employment) {
        this.employment = employment;
    }
}
