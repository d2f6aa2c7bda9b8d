package nl.noaberwerk.personnel.file;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportedPart;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableFile;

/** A personnel file whose rows were checked on their own and against each other, not yet against what is stored. */
public record PersonnelFile(List<FileRow> rows) {

    /**
     * @param today to tell which dates are too far away
     * @throws Refused when the file as a whole cannot be a personnel file
     */
    public static PersonnelFile read(ReceivedFile received, List<ImportedPart> parts, LocalDate today) {
        TableFile table =
                TableFile.read(new ByteArrayInputStream(received.content()), received.name(), received.maximumBytes());
        List<Column<?>> columns = new ArrayList<>(PersonnelColumns.ALL);
        parts.forEach(part -> columns.addAll(part.columns()));
        checkHeader(table, columns);
        List<FileRow> rows = received.rows(table, columns);
        rows.forEach(row -> check(row, parts, today));
        DoubleRows.refuse(rows);
        return new PersonnelFile(rows);
    }

    private static void check(FileRow row, List<ImportedPart> parts, LocalDate today) {
        PersonnelRowChecks.check(row, today);
        parts.forEach(part -> part.check(row));
    }

    private static void checkHeader(TableFile table, List<Column<?>> columns) {
        Set<String> known = columns.stream().map(Column::name).collect(Collectors.toSet());
        List<String> strange =
                table.header().stream().filter(name -> !known.contains(name)).toList();
        List<String> missing = PersonnelColumns.NECESSARY.stream()
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
}
