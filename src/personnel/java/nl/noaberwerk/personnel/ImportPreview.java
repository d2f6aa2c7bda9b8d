package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an import does, row by row: the same before and after it is saved.
 *
 * @param notices what the sender should know although nothing is refused, in Dutch
 * @param validFrom the day from which changes count; empty when the file itself says so per row
 */
public record ImportPreview(Optional<LocalDate> validFrom, List<PreviewRow> rows, List<String> notices) {

    public ImportPreview(Optional<LocalDate> validFrom, List<PreviewRow> rows) {
        this(validFrom, rows, List.of());
    }

    public int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** New and changed rows. */
    public int accepted() {
        return count(RowState.NEW) + count(RowState.CHANGED);
    }

    /** One per error, in order of the rows. */
    public List<Refusal> refusals() {
        return rows.stream().flatMap(row -> row.refusals().stream()).toList();
    }
}
