package nl.noaberwerk.wages.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.WageScales.Amount;
import nl.noaberwerk.wages.WageTableBook;

/** Takes over wage tables from a file: shows what each row would do, and enters the good rows at once. */
@Stateless
@DenyAll
public class WageTableImports {

    private static final String UNREADABLE = "?";

    @Inject
    private WageTableBook book;

    /** Of which amount there is one. */
    private record Key(Cao cao, String schaal, String trede, LocalDate from) {

        static Key of(Amount amount) {
            return new Key(amount.cao(), amount.schaal(), amount.trede(), amount.from());
        }
    }

    /** What one row would do; a refused one has no amount. */
    private record Planned(FileRow row, Optional<Amount> amount, RowState state, List<FieldChange> changes) {

        boolean doesSomething() {
            return state == RowState.NEW || state == RowState.CHANGED;
        }

        PreviewRow preview() {
            String scale = shown(WageTableColumns.SCHAAL) + " " + shown(WageTableColumns.TREDE);
            String cao = row.get(WageTableColumns.CAO).map(Cao::label).orElse(UNREADABLE) + ", vanaf "
                    + row.get(WageTableColumns.FROM).map(Messages::shown).orElse(UNREADABLE);
            return new PreviewRow(row.number(), scale, cao, state, changes, row.refusals());
        }

        private String shown(Column<String> column) {
            return row.get(column).orElse(UNREADABLE);
        }
    }

    /** What the file would do; nothing is stored. @throws Refused when the file as a whole cannot be taken */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public ImportPreview preview(ReceivedFile file) {
        return preview(plan(file));
    }

    /** The same, and enters the good rows; they count once somebody else confirms them. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public ImportPreview save(ReceivedFile file) {
        List<Planned> planned = plan(file);
        book.enter(planned.stream()
                .filter(Planned::doesSomething)
                .map(one -> one.amount().orElseThrow())
                .toList());
        return preview(planned);
    }

    private List<Planned> plan(ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, WageTableColumns.ALL, WageTableColumns.ALL);
        List<FileRow> rows = file.rows(table, WageTableColumns.ALL);
        rows.forEach(row -> WageTableColumns.ALL.forEach(row::require));
        refuseDouble(rows);
        Map<Key, Amount> known = new HashMap<>();
        book.entered().forEach(amount -> known.put(Key.of(amount), amount));
        return rows.stream().map(row -> planned(row, known)).toList();
    }

    private static Planned planned(FileRow row, Map<Key, Amount> known) {
        if (row.isRefused()) {
            return new Planned(row, Optional.empty(), RowState.REFUSED, List.of());
        }
        Amount amount = WageTableColumns.amount(row);
        Amount before = known.get(Key.of(amount));
        List<FieldChange> changes = changes(Optional.ofNullable(before), amount);
        RowState changed = changes.isEmpty() ? RowState.UNCHANGED : RowState.CHANGED;
        return new Planned(row, Optional.of(amount), before == null ? RowState.NEW : changed, changes);
    }

    private static List<FieldChange> changes(Optional<Amount> before, Amount now) {
        List<FieldChange> changes = new ArrayList<>();
        String wage = before.map(a -> Messages.shown(a.fullTime())).orElse("");
        String hours = before.map(a -> Messages.shown(a.hours())).orElse("");
        add(changes, WageTableColumns.WAGE.name(), wage, Messages.shown(now.fullTime()));
        add(changes, WageTableColumns.HOURS.name(), hours, Messages.shown(now.hours()));
        return changes;
    }

    private static void add(List<FieldChange> changes, String column, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new FieldChange(Messages.text("wages.table.column." + column), from, to));
        }
    }

    private static void refuseDouble(List<FileRow> rows) {
        Map<Key, List<FileRow>> same = new HashMap<>();
        rows.stream()
                .filter(row -> !row.isRefused())
                .forEach(row -> same.computeIfAbsent(Key.of(WageTableColumns.amount(row)), key -> new ArrayList<>())
                        .add(row));
        same.values().stream()
                .filter(rowsOfOne -> rowsOfOne.size() > 1)
                .forEach(rowsOfOne -> rowsOfOne.forEach(row -> row.refuse(
                        WageTableColumns.TREDE, "wages.table.import.same-twice", FileRow.othersThan(row, rowsOfOne))));
    }

    private static ImportPreview preview(List<Planned> planned) {
        boolean any = planned.stream().anyMatch(Planned::doesSomething);
        List<String> notices = any ? List.of(Messages.text("wages.table.import.waiting")) : List.of();
        return new ImportPreview(
                Optional.empty(), planned.stream().map(Planned::preview).toList(), notices);
    }
}
