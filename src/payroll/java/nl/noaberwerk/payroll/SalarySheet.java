package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;

/** The lines and remarks of one calculation as they are written down. */
final class SalarySheet {

    private final List<Line> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    void pay(String code, String description, Euro amount, List<Step> steps) {
        lines.add(new Line(code, Side.EMPLOYEE, description, amount, steps));
    }

    void deduct(String code, String description, Euro amount, List<Step> steps) {
        lines.add(new Line(code, Side.EMPLOYEE, description, amount.negated(), steps));
    }

    /** An item: paid when positive, deducted when negative; on its own cost centre when it has one. */
    void item(ItemLines.Valued item) {
        lines.add(new Line(
                item.code(), Side.EMPLOYEE, item.description(), item.amount(), item.steps(), item.costCentre()));
    }

    void cost(String code, String description, Computed amount) {
        lines.add(new Line(code, Side.EMPLOYER, description, amount.amount(), amount.steps()));
    }

    void reserve(String code, String description, Computed amount) {
        lines.add(new Line(code, Side.RESERVED, description, amount.amount(), amount.steps()));
    }

    void warn(String code, String message, String remedy) {
        remarks.add(new Remark(Severity.WARNING, code, message, remedy));
    }

    void block(String code, String message, String remedy) {
        remarks.add(new Remark(Severity.BLOCKING, code, message, remedy));
    }

    void inform(String code, String message, String remedy) {
        remarks.add(new Remark(Severity.INFO, code, message, remedy));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** What the employee gets: the sum of her lines. */
    Euro net() {
        return lines.stream()
                .filter(line -> line.side() == Side.EMPLOYEE)
                .map(Line::amount)
                .reduce(Euro.ZERO, Euro::plus);
    }
}
