package nl.noaberwerk.personnel;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableFile;

/**
 * A file as it came in.
 *
 * @param name as the sender calls it, only for messages
 * @param maximumBytes a larger one is refused
 */
public record ReceivedFile(String name, byte[] content, long maximumBytes) {

    /** The table in the file; refuses what is no table or too large. */
    public TableFile table() {
        return TableFile.read(new ByteArrayInputStream(content), name, maximumBytes);
    }

    /** Its rows, read by the columns. */
    public List<FileRow> rows(TableFile table, List<Column<?>> columns) {
        List<FileRow> rows = table.rows().stream()
                .map(row -> new FileRow(table, row, columns))
                .toList();
        if (!isSpreadsheet()) {
            refuseBrokenRows(table, rows);
        }
        return rows;
    }

    /** Refuses the file when columns that it cannot do without are missing, or others are in it. */
    public static void checkHeader(TableFile table, List<Column<?>> necessary, List<Column<?>> all) {
        Set<String> known = all.stream().map(Column::name).collect(Collectors.toSet());
        List<String> strange =
                table.header().stream().filter(name -> !known.contains(name)).toList();
        List<String> missing = necessary.stream()
                .map(Column::name)
                .filter(name -> !table.has(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("personnel.import.file.columns-missing", String.join(", ", missing));
        }
        if (!strange.isEmpty()) {
            throw new Refused("personnel.import.file.columns-unknown", String.join(", ", strange));
        }
        if (table.rows().isEmpty()) {
            throw new Refused("personnel.import.file.no-rows");
        }
    }

    // a spreadsheet leaves out blank cells at the end of a row; in a CSV they are there, or the row was cut off
    private static void refuseBrokenRows(TableFile table, List<FileRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            int cells = table.rows().get(i).size();
            if (cells < table.header().size()) {
                rows.get(i).refuseWhole("too-few-cells", table.header().size(), cells);
            }
        }
    }

    private boolean isSpreadsheet() {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }
}
