package nl.noaberwerk.wages.file;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cells that were copied from a spreadsheet: separated by tabs, or by semicolons when there is no tab.
 *
 * <p>With a header every column finds its own place. Without one the order is that of the grid; the month may be left
 * out when it is the same for all.
 */
public final class PastedRows {

    /** The columns of the grid, in order; month is the second. */
    public static final List<String> COLUMNS = List.of(
            "personeelsnummer", "maand", "component", "aantal", "bedrag", "kostenplaats", "omschrijving", "datum_bon");

    private static final List<String> WITHOUT_MONTH =
            COLUMNS.stream().filter(column -> !column.equals("maand")).toList();

    private PastedRows() {}

    /**
     * The rows by name of column; blank lines are left out.
     *
     * @param month for rows that name none
     */
    public static List<Map<String, String>> read(String text, YearMonth month) {
        List<String[]> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(text.contains("\t") ? "\t" : ";", -1))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        boolean header = isHeader(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] line : header ? lines.subList(1, lines.size()) : lines) {
            rows.add(row(header ? headings(lines.get(0)) : order(line), line, month));
        }
        return rows;
    }

    private static boolean isHeader(String[] line) {
        return Arrays.stream(line).map(PastedRows::heading).anyMatch("personeelsnummer"::equals);
    }

    private static List<String> headings(String[] line) {
        return Arrays.stream(line).map(PastedRows::heading).toList();
    }

    private static String heading(String cell) {
        return plain(cell).toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static List<String> order(String[] line) {
        boolean month = line.length > 1 && plain(line[1]).matches("\\d{4}-\\d{2}");
        return month ? COLUMNS : WITHOUT_MONTH;
    }

    private static Map<String, String> row(List<String> columns, String[] cells, YearMonth month) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.length); i++) {
            if (COLUMNS.contains(columns.get(i))) {
                row.put(columns.get(i), value(columns.get(i), cells[i]));
            }
        }
        row.compute("maand", (column, given) -> given == null || given.isEmpty() ? month.toString() : given);
        return row;
    }

    private static String value(String column, String cell) {
        String text = plain(cell);
        boolean figure = column.equals("aantal") || column.equals("bedrag");
        return figure ? figure(text) : text;
    }

    /** As a spreadsheet shows it: "€ 1.234,50" is 1234,50. */
    private static String figure(String text) {
        String bare = text.replace("€", "").replace("\u00A0", "").replace(" ", "");
        return bare.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?") ? bare.replace(".", "") : bare;
    }

    private static String plain(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
