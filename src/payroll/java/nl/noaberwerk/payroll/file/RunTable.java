package nl.noaberwerk.payroll.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.platform.TableWriter;
import nl.noaberwerk.rules.Euro;

/** The payslips of a run as a table: one row a person, one column a component. */
public final class RunTable {

    private static final List<String> FIXED = List.of(
            "personeelsnummer",
            "naam",
            "regeling",
            "kostenplaats",
            "bruto",
            "netto",
            "werkgeverskosten",
            "gereserveerd");

    private RunTable() {}

    /** Writes the table; the writer stays open. */
    public static void write(List<Payslip> payslips, TableWriter table) throws IOException {
        List<String> codes = payslips.stream()
                .flatMap(payslip -> payslip.lines().stream())
                .map(Line::code)
                .distinct()
                .sorted()
                .toList();
        List<String> header = new ArrayList<>(FIXED);
        header.addAll(codes);
        table.header(header);
        for (Payslip payslip : payslips) {
            table.row(row(payslip, codes));
        }
    }

    private static List<Object> row(Payslip payslip, List<String> codes) {
        Map<String, Euro> amounts = new TreeMap<>();
        payslip.lines().forEach(line -> amounts.merge(line.code(), line.amount(), Euro::plus));
        List<Object> cells = new ArrayList<>(List.of(
                payslip.personnelNumber(),
                payslip.name(),
                payslip.regeling().label(),
                payslip.costCentre(),
                payslip.gross(),
                payslip.net(),
                payslip.employerCost(),
                payslip.reserved()));
        codes.forEach(code -> cells.add(amounts.get(code)));
        return cells;
    }
}
