package nl.noaberwerk.wages.file;

import static nl.noaberwerk.wages.file.ItemColumns.COMPONENT;
import static nl.noaberwerk.wages.file.ItemColumns.CONCERNS;
import static nl.noaberwerk.wages.file.ItemColumns.COST_CENTRE;
import static nl.noaberwerk.wages.file.ItemColumns.DESCRIPTION;
import static nl.noaberwerk.wages.file.ItemColumns.MONTH;
import static nl.noaberwerk.wages.file.ItemColumns.RECEIPT;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.wages.AdvanceRecovery;
import nl.noaberwerk.wages.ItemMonths.Months;
import nl.noaberwerk.wages.ItemMonths.Place;
import nl.noaberwerk.wages.ItemOrder;
import nl.noaberwerk.wages.NewItem;
import nl.noaberwerk.wages.VariableItem;

/** What the rows of a file would do; made once for the preview and once more, the same, for the saving. */
final class ItemPlan {

    private final KnownForItems.Known known;
    private final Months months;
    private final boolean keep;
    private final List<Planned> rows = new ArrayList<>();

    /** A row with the item that it would add; without an order when it is refused. */
    record Planned(FileRow row, Optional<ItemOrder> order, RowState state) {

        boolean isNew() {
            return state == RowState.NEW;
        }
    }

    private ItemPlan(KnownForItems.Known known, Months months, boolean keep) {
        this.known = known;
        this.months = months;
        this.keep = keep;
    }

    /**
     * Checks the rows and compares them with what is stored: of equal rows as many are new as are not stored yet.
     *
     * @param keep takes items up in their month also after the cut-off
     */
    static ItemPlan of(List<FileRow> rows, KnownForItems.Known known, Months months, boolean keep) {
        ItemPlan plan = new ItemPlan(known, months, keep);
        ItemChecks checks = new ItemChecks(known, months, keep);
        Map<NewItem.Identity, Integer> stored = new HashMap<>();
        rows.forEach(checks::check);
        rows.stream()
                .flatMap(row -> known.employment(row).stream())
                .distinct()
                .flatMap(employment -> known.items(employment.getId()).stream())
                .map(VariableItem::asGiven)
                .forEach(item -> stored.merge(item.identity(), 1, Integer::sum));
        rows.forEach(row -> plan.add(row, stored));
        return plan;
    }

    List<Planned> rows() {
        return rows;
    }

    /** The items to record, in the order of the file. */
    List<ItemOrder> orders() {
        return rows.stream()
                .filter(Planned::isNew)
                .map(row -> row.order().orElseThrow())
                .toList();
    }

    List<PreviewRow> preview() {
        return rows.stream().map(this::preview).toList();
    }

    private void add(FileRow row, Map<NewItem.Identity, Integer> stored) {
        if (row.isRefused()) {
            rows.add(new Planned(row, Optional.empty(), RowState.REFUSED));
            return;
        }
        ItemOrder order = new ItemOrder(item(row), ItemChecks.recoverIn(row));
        NewItem.Identity identity = order.item().identity();
        int left = stored.getOrDefault(identity, 0);
        stored.put(identity, Math.max(0, left - 1));
        rows.add(new Planned(row, Optional.of(order), left > 0 ? RowState.UNCHANGED : RowState.NEW));
    }

    private NewItem item(FileRow row) {
        YearMonth asked = row.get(MONTH).orElseThrow();
        Place place = months.place(asked, keep);
        return new NewItem(
                known.employment(row).orElseThrow().getId(),
                asked,
                place.month(),
                place.timing(),
                row.get(COMPONENT).orElseThrow(),
                ItemColumns.figure(row),
                row.get(COST_CENTRE).orElse(null),
                row.get(DESCRIPTION).orElse(null),
                row.get(RECEIPT).orElse(null),
                row.get(CONCERNS).orElse(asked));
    }

    private PreviewRow preview(Planned planned) {
        FileRow row = planned.row();
        List<FieldChange> changes = planned.isNew() ? changes(planned.order().orElseThrow()) : List.of();
        List<String> notes = planned.isNew() ? notes(planned.order().orElseThrow()) : List.of();
        return new PreviewRow(
                row.number(), row.personnelNumber(), known.name(row), planned.state(), changes, row.refusals(), notes);
    }

    private List<FieldChange> changes(ItemOrder order) {
        NewItem item = order.item();
        List<FieldChange> changes = new ArrayList<>();
        add(
                changes,
                "component",
                known.components(item.month()).get(item.component()).text());
        add(changes, "aantal", item.figure().quantity());
        add(changes, "bedrag", item.figure().amount());
        add(changes, "kostenplaats", item.costCentre());
        add(changes, "omschrijving", item.description());
        add(changes, "datum_bon", item.receiptDate());
        add(changes, "loonstrook", item.month());
        if (!item.concerns().equals(item.askedMonth())) {
            add(changes, "betreft_maand", item.concerns());
        }
        return changes;
    }

    private static void add(List<FieldChange> changes, String field, Object value) {
        if (value != null) {
            changes.add(new FieldChange(Messages.text("wages.item.field." + field), "", Messages.shown(value)));
        }
    }

    private static List<String> notes(ItemOrder order) {
        NewItem item = order.item();
        List<String> notes = new ArrayList<>();
        switch (item.timing()) {
            case MOVED -> notes.add(Messages.text("wages.item.note.moved", item.month()));
            case KEPT -> notes.add(Messages.text("wages.item.note.kept", item.month()));
            case IN_TIME -> {}
        }
        if (item.figure().value().signum() < 0) {
            notes.add(Messages.text("wages.item.note.negative"));
        }
        AdvanceRecovery.of(item, order.recoverIn())
                .forEach(part -> notes.add(Messages.text(
                        "wages.item.note.recovery", part.month(), part.figure().value())));
        return notes;
    }
}
