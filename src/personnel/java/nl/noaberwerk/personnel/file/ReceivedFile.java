package nl.noaberwerk.personnel.file;

import java.util.List;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.platform.TableFile;

/**
 * A file as it came in.
 *
 * @param name as the sender calls it, only for messages
 * @param maximumBytes a larger one is refused
 */
public record ReceivedFile(String name, byte[] content, long maximumBytes) {

    List<FileRow> rows(TableFile table, List<Column<?>> columns) {
        List<FileRow> rows = table.rows().stream()
                .map(row -> new FileRow(table, row, columns))
                .toList();
        if (!isSpreadsheet()) {
            refuseBrokenRows(table, rows);
        }
        return rows;
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
