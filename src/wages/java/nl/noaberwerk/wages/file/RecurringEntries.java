package nl.noaberwerk.wages.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.wages.ItemMonths;
import nl.noaberwerk.wages.NewItem;
import nl.noaberwerk.wages.RecurringItem;
import nl.noaberwerk.wages.RecurringItems;

/** A recurring item that is typed or sent: the checks of a row of a file, its first month as the month. */
@Stateless
@DenyAll
public class RecurringEntries {

    /** The last month; blank when no end is agreed. */
    private static final Column<YearMonth> LAST = Column.month("laatste_maand");

    @Inject
    private KnownForItems stored;

    @Inject
    private ItemMonths months;

    @Inject
    private RecurringItems items;

    @Inject
    private Caller caller;

    /**
     * What is wrong, by column; empty when it can be recorded.
     *
     * @param values by the name of the column
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public List<Refusal> check(long employerId, Map<String, String> values) {
        return entry(employerId, values).row().refusals();
    }

    /**
     * Records it from the first month on, or from the next one when its cut-off has passed.
     *
     * @throws Refused when something is wrong
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public RecurringItem add(long employerId, Map<String, String> values) {
        Entry entry = entry(employerId, values);
        if (entry.row().isRefused()) {
            Refusal first = entry.row().refusals().get(0);
            throw new Refused("wages.item.refused", first.column(), first.text());
        }
        return items.record(entry.item(months.of(employerId)), entry.row().get(LAST));
    }

    private Entry entry(long employerId, Map<String, String> values) {
        caller.requireEmployer(employerId);
        List<Column<?>> columns = new ArrayList<>(ItemColumns.ALL);
        columns.removeAll(List.of(ItemColumns.RECEIPT, ItemColumns.CONCERNS, ItemColumns.RECOVER_IN));
        columns.add(LAST);
        ReceivedFile file = TypedRows.file(columns.stream().map(Column::name).toList(), List.of(values));
        TableFile table = file.table();
        if (table.rows().isEmpty()) {
            throw new Refused("personnel.import.file.no-rows");
        }
        FileRow row = file.rows(table, columns).get(0);
        KnownForItems.Known known = stored.of(employerId, List.of(row));
        new ItemChecks(known, months.of(employerId), false).checkRecurring(row);
        checkLast(row);
        return new Entry(row, known);
    }

    private static void checkLast(FileRow row) {
        row.get(LAST)
                .filter(last ->
                        row.get(ItemColumns.MONTH).filter(last::isBefore).isPresent())
                .ifPresent(last -> row.refuse(LAST, "wages.recurring.last-before-first"));
    }

    /** The row with what it was held against. */
    private record Entry(FileRow row, KnownForItems.Known known) {

        NewItem item(ItemMonths.Months months) {
            YearMonth asked = row.get(ItemColumns.MONTH).orElseThrow();
            ItemMonths.Place place = months.place(asked, false);
            return new NewItem(
                    known.employment(row).orElseThrow().getId(),
                    asked,
                    place.month(),
                    place.timing(),
                    row.get(ItemColumns.COMPONENT).orElseThrow(),
                    ItemColumns.figure(row),
                    row.get(ItemColumns.COST_CENTRE).orElse(null),
                    row.get(ItemColumns.DESCRIPTION).orElse(null),
                    null,
                    place.month());
        }
    }
}
