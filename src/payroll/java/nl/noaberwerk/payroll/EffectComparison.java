package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/**
 * Two payslips of one person and month beside each other.
 *
 * @param totals gross, tax, net, pension, premiums and reservations
 * @param lines every line of the one or the other, in the order of the payslip
 * @param remarks what the second one says and the first does not, and what forbids payment
 */
public record EffectComparison(List<Row> totals, List<Row> lines, List<Remark> remarks) {

    private static final String PENSION = "PENSIOEN";

    /** An amount before and after; paid positive, deducted negative, cost of the employer positive. */
    public record Row(String label, Euro before, Euro after) {

        public Euro difference() {
            return after.minus(before);
        }

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    static EffectComparison of(Salary before, Salary after) {
        List<Remark> remarks = after.remarks().stream()
                .filter(remark -> remark.severity() == Salary.Severity.BLOCKING
                        || !before.remarks().contains(remark))
                .toList();
        return new EffectComparison(totals(before, after), lines(before, after), remarks);
    }

    private static List<Row> totals(Salary before, Salary after) {
        List<Row> totals = new ArrayList<>();
        totals.add(new Row(text("gross"), before.gross(), after.gross()));
        totals.add(row("loonheffing", before, after, line -> line.code().startsWith("LOONHEFFING")));
        totals.add(row("pension", before, after, line -> isOf(Side.EMPLOYEE, line) && isPension(line)));
        totals.add(new Row(text("net"), before.net(), after.net()));
        totals.add(row("premiums", before, after, line -> isOf(Side.EMPLOYER, line) && !isPension(line)));
        totals.add(row("pension-employer", before, after, line -> isOf(Side.EMPLOYER, line) && isPension(line)));
        totals.add(row("reserved", before, after, line -> isOf(Side.RESERVED, line)));
        return totals;
    }

    private static Row row(String name, Salary before, Salary after, Predicate<Line> which) {
        return new Row(text(name), sum(before, which), sum(after, which));
    }

    private static Euro sum(Salary salary, Predicate<Line> which) {
        return Euro.sum(salary.lines().stream().filter(which).map(Line::amount).toList());
    }

    private static boolean isOf(Side side, Line line) {
        return line.side() == side;
    }

    private static boolean isPension(Line line) {
        return line.code().startsWith(PENSION);
    }

    /** Lines of one code on one side are taken together: a code may have several items. */
    private static List<Row> lines(Salary before, Salary after) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Line> inOrder = new ArrayList<>(after.lines());
        before.lines().stream()
                .filter(line -> inOrder.stream().noneMatch(known -> key(known).equals(key(line))))
                .forEach(inOrder::add);
        inOrder.forEach(line -> rows.computeIfAbsent(
                key(line),
                key -> new Row(
                        line.description(),
                        sum(before, other -> key(other).equals(key)),
                        sum(after, other -> key(other).equals(key)))));
        return List.copyOf(rows.values());
    }

    private static String key(Line line) {
        return line.side() + " " + line.code();
    }

    private static String text(String name) {
        return Messages.text("payroll.effect.total." + name);
    }
}
