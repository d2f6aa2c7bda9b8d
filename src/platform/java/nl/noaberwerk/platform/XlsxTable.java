package nl.noaberwerk.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The XLSX form of {@link TableWriter}: a bold, frozen header and real numbers and dates. */
final class XlsxTable extends TableWriter {

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxTable(OutputStream out, String name) {
        workbook = new Workbook(out, "Noaberwerk", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void header(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.style(next, i).bold().set();
        }
        sheet.freezePane(0, next + 1);
        row(columns);
    }

    @Override
    public void row(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            write(i, plain(cells.get(i)));
        }
        next++;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void write(int column, Object cell) {
        if (cell instanceof BigDecimal decimal) {
            sheet.value(next, column, decimal);
            sheet.style(next, column)
                    .format(decimal.scale() == 2 ? "#,##0.00" : "General")
                    .set();
        } else if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("d-m-yyyy").set();
        } else {
            sheet.value(next, column, cell.toString());
        }
    }
}
