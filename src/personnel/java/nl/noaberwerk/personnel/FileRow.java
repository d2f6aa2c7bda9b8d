package nl.noaberwerk.personnel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.TableFile;

/** A row of a file from outside: its cells as values, and why it is refused, if it is. */
public final class FileRow {

    private final int number;
    private final String personnelNumber;
    private final Map<String, Optional<Object>> values = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** Reads the cells of the columns that the file has; what cannot be read is a refusal. */
    public FileRow(TableFile file, TableFile.Row row, List<Column<?>> columns) {
        number = row.number();
        personnelNumber = row.get("personeelsnummer");
        if (row.size() > file.header().size()) {
            refuse("", "too-many-cells", file.header().size(), row.size());
        }
        columns.stream().filter(column -> file.has(column.name())).forEach(column -> read(column, row));
    }

    private void read(Column<?> column, TableFile.Row row) {
        String cell = row.get(column.name());
        values.put(column.name(), Optional.empty());
        if (cell.isEmpty()) {
            return;
        }
        try {
            values.put(column.name(), Optional.of(column.read(cell)));
        } catch (BadCell bad) {
            refusals.add(Refusal.of(number, personnelNumber, column.name(), bad));
        }
    }

    /** As a spreadsheet counts: the header is row 1. */
    public int number() {
        return number;
    }

    public String personnelNumber() {
        return personnelNumber;
    }

    /** Whether the file has this column at all; without it the value stays as it is. */
    public boolean has(Column<?> column) {
        return values.containsKey(column.name());
    }

    /** Empty when the cell is blank or wrong, or the column is not there. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Column<T> column) {
        // the value was read by this very column
        return (Optional<T>) values.getOrDefault(column.name(), Optional.empty());
    }

    /** The cell's value (null when blank), or what is stored when the file does not have the column. */
    public <T> T or(Column<T> column, T stored) {
        return has(column) ? get(column).orElse(null) : stored;
    }

    /** Refuses the row; the key names reason and remedy in the messages. */
    public void refuse(Column<?> column, String key, Object... arguments) {
        refuse(column.name(), key, arguments);
    }

    /** Refuses the row when the column is in the file and its cell is blank. */
    public void require(Column<?> column) {
        if (has(column) && get(column).isEmpty() && isNotYetRefusedFor(column)) {
            refuse(column, "missing");
        }
    }

    /** Refuses the row when the column is not in the file. */
    public void requireColumn(Column<?> column) {
        if (!has(column)) {
            refuse(column, "column-missing-for-new");
        }
    }

    /** Refuses the row for what is wrong with the row itself and not with one column. */
    public void refuseWhole(String key, Object... arguments) {
        refuse("", key, arguments);
    }

    /** The numbers of the other rows that are the same in something: "5 en 9". */
    public static String othersThan(FileRow row, List<FileRow> same) {
        return same.stream()
                .filter(other -> other != row)
                .map(other -> String.valueOf(other.number()))
                .collect(Collectors.joining(" en "));
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private boolean isNotYetRefusedFor(Column<?> column) {
        return refusals.stream().noneMatch(refusal -> refusal.column().equals(column.name()));
    }

    private void refuse(String column, String key, Object... arguments) {
        refusals.add(Refusal.of(number, personnelNumber, column, new BadCell(key, arguments)));
    }
}
