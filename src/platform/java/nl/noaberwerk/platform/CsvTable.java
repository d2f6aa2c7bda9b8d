package nl.noaberwerk.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The CSV form of {@link TableWriter}. */
final class CsvTable extends TableWriter {

    private final CsvWriter csv;

    CsvTable(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark Excel takes the file for another encoding
        writer.write('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void header(List<String> columns) {
        row(columns);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String text(Object cell) {
        Object plain = plain(cell);
        return plain instanceof BigDecimal decimal ? decimal.toPlainString().replace('.', ',') : plain.toString();
    }
}
