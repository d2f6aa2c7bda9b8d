package nl.noaberwerk.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.rules.Euro;

/**
 * Writes a table for a spreadsheet: CSV (semicolon, UTF-8 with byte order mark, decimal comma) or XLSX.
 *
 * <p>Cells may be text, Euro, BigDecimal, whole numbers, LocalDate, YearMonth or null. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it; numbers are written as numbers.
 */
public abstract class TableWriter implements AutoCloseable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    TableWriter() {}

    public static TableWriter csv(OutputStream out) throws IOException {
        return new CsvTable(out);
    }

    /** @param sheet the name of the only sheet */
    public static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxTable(out, sheet);
    }

    /** The headings of the columns; once, before the rows. */
    public abstract void header(List<String> columns) throws IOException;

    public abstract void row(List<?> cells) throws IOException;

    public void row(Object... cells) throws IOException {
        row(Arrays.asList(cells));
    }

    @Override
    public abstract void close() throws IOException;

    /** A Euro becomes its number of two decimals, a month its first day, a text is neutralised; null is empty. */
    static Object plain(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Euro euro) {
            return new BigDecimal(euro.decimal());
        }
        if (cell instanceof YearMonth month) {
            return month.toString();
        }
        return cell instanceof Number || cell instanceof LocalDate ? cell : neutralised(cell.toString());
    }

    static String neutralised(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
