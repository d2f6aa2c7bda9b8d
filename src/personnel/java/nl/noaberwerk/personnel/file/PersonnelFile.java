package nl.noaberwerk.personnel.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportedPart;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableFile;

/** A personnel file whose rows were checked on their own and against each other, not yet against what is stored. */
public record PersonnelFile(List<FileRow> rows) {

    /**
     * @param today to tell which dates are too far away
     * @throws Refused when the file as a whole cannot be a personnel file
     */
    public static PersonnelFile read(ReceivedFile received, List<ImportedPart> parts, LocalDate today) {
        TableFile table = received.table();
        List<Column<?>> columns = new ArrayList<>(PersonnelColumns.ALL);
        parts.forEach(part -> columns.addAll(part.columns()));
        ReceivedFile.checkHeader(table, PersonnelColumns.NECESSARY, columns);
        List<FileRow> rows = received.rows(table, columns);
        rows.forEach(row -> check(row, parts, today));
        DoubleRows.refuse(rows);
        return new PersonnelFile(rows);
    }

    private static void check(FileRow row, List<ImportedPart> parts, LocalDate today) {
        PersonnelRowChecks.check(row, today);
        parts.forEach(part -> part.check(row));
    }
}
