package nl.noaberwerk.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table from outside, read from CSV (semicolon, UTF-8) or XLSX: its header and its rows as text.
 *
 * <p>XLSX cells become what the CSV would hold: dates "2026-11-01", numbers "2500,5".
 */
public record TableFile(List<String> header, List<Row> rows) {

    static final int MAXIMUM_ROWS = 100_000;
    static final int MAXIMUM_COLUMNS = 200;
    static final int MAXIMUM_CELL = 2_000;

    /**
     * @param fileName as the sender calls it; only for messages and to tell what it claims to be
     * @param maximumBytes a larger file is refused before it is read to the end
     * @throws Refused when it is no table, too large, or in another encoding than UTF-8
     */
    public static TableFile read(InputStream content, String fileName, long maximumBytes) {
        byte[] bytes = bytes(content, maximumBytes);
        if (bytes.length == 0) {
            throw new Refused("platform.file.empty", fileName);
        }
        List<List<String>> lines = isZip(bytes) ? XlsxReader.lines(bytes) : CsvReader.lines(bytes);
        if (lines.isEmpty()) {
            throw new Refused("platform.file.empty", fileName);
        }
        return table(lines);
    }

    /** A row of the file. */
    public static final class Row {

        private final int number;
        private final Map<String, Integer> columns;
        private final List<String> cells;

        private Row(int number, Map<String, Integer> columns, List<String> cells) {
            this.number = number;
            this.columns = columns;
            this.cells = cells;
        }

        /** As a spreadsheet counts: the header is row 1. */
        public int number() {
            return number;
        }

        /** The cell without spaces around it; empty when it is blank or the column is not in the file. */
        public String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.size() ? "" : cells.get(index);
        }

        /** How many cells the row has; fewer or more than the header means a broken row. */
        public int size() {
            return cells.size();
        }
    }

    public boolean has(String column) {
        return header.contains(column);
    }

    private static TableFile table(List<List<String>> lines) {
        List<String> header = withoutTrailingBlanks(lines.get(0));
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (columns.put(header.get(i), i) != null) {
                throw new Refused("platform.file.column-twice", header.get(i));
            }
        }
        if (header.size() < 2) {
            throw new Refused("platform.file.no-table");
        }
        List<Row> rows = new java.util.ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new Row(i + 1, columns, lines.get(i)));
            }
        }
        return new TableFile(header, List.copyOf(rows));
    }

    private static List<String> withoutTrailingBlanks(List<String> header) {
        int size = header.size();
        while (size > 0 && header.get(size - 1).isEmpty()) {
            size--;
        }
        return List.copyOf(header.subList(0, size));
    }

    private static byte[] bytes(InputStream content, long maximumBytes) {
        try {
            int limit = (int) Math.min(maximumBytes, Integer.MAX_VALUE - 16);
            byte[] bytes = content.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Refused("platform.file.too-large", Math.max(1, maximumBytes / 1_000_000));
            }
            return bytes;
        } catch (IOException broken) {
            throw new Refused("platform.file.broken");
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
