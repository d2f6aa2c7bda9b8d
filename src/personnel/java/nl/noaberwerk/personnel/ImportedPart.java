package nl.noaberwerk.personnel;

import java.util.List;

/** Another area's part of the personnel file: its columns, what a row must satisfy, and what would change. */
public interface ImportedPart {

    List<Column<?>> columns();

    /** Refuses the row ({@link FileRow#refuse}) when this area's columns of it cannot be. */
    void check(FileRow row);

    /** Compares all rows with what is stored, reading set-wise; nothing is changed yet. */
    PendingPart compare(long employerId, List<ImportedRow> rows);
}
