package nl.noaberwerk.wages.file;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.ReceivedFile;

/** Rows that were typed, pasted or sent one by one go the way of a file, so that exactly the same is checked. */
public final class TypedRows {

    private static final long MAXIMUM = 2_000_000;

    private TypedRows() {}

    /**
     * A file with the rows; row 2 is the first.
     *
     * @param rows values by the name of the column
     */
    public static ReceivedFile file(Collection<? extends Map<String, String>> rows) {
        return file(ItemColumns.names(), rows);
    }

    static ReceivedFile file(List<String> columns, Collection<? extends Map<String, String>> rows) {
        String text = String.join(";", columns) + "\r\n"
                + rows.stream().map(row -> line(columns, row)).collect(Collectors.joining());
        return new ReceivedFile("formulier", text.getBytes(StandardCharsets.UTF_8), MAXIMUM);
    }

    private static String line(List<String> columns, Map<String, String> row) {
        return columns.stream().map(column -> cell(row.get(column))).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cell(String value) {
        return value == null ? "" : '"' + value.strip().replace("\"", "\"\"") + '"';
    }
}
