package nl.noaberwerk.personnel;

import java.util.List;

/**
 * How a file was taken.
 *
 * @param rows data rows: new, changed, unchanged and refused together
 * @param accepted new and changed together
 * @param refused one per error; row counts the header as 1
 */
public record ImportAnswer(
        int rows,
        int accepted,
        int newRows,
        int changed,
        int unchanged,
        int refusedRows,
        List<RefusedCell> refused,
        List<String> notices) {

    /** Why a row was refused: the column, and the reason with what to do. */
    public record RefusedCell(int row, String personnelNumber, String column, String reason) {

        static RefusedCell of(Refusal refusal) {
            return new RefusedCell(refusal.row(), refusal.personnelNumber(), refusal.column(), refusal.text());
        }
    }

    public static ImportAnswer of(ImportPreview preview) {
        return new ImportAnswer(
                preview.rows().size(),
                preview.accepted(),
                preview.count(RowState.NEW),
                preview.count(RowState.CHANGED),
                preview.count(RowState.UNCHANGED),
                preview.count(RowState.REFUSED),
                preview.refusals().stream().map(RefusedCell::of).toList(),
                preview.notices());
    }
}
