package nl.noaberwerk.wages.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.wages.ItemMonths;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.VariableItems;

/**
 * Takes over items, from a file or as rows that were typed: shows what each row would do, and records it all at once.
 *
 * <p>The same file twice adds nothing: a row is the item that was given before when employee, month, component, figure,
 * cost centre, words, receipt and month concerned are the same. Of equal rows in one file each is an item.
 */
@Stateless
@DenyAll
public class ItemImports {

    @Inject
    private KnownForItems stored;

    @Inject
    private ItemMonths months;

    @Inject
    private VariableItems items;

    @Inject
    private Caller caller;

    /**
     * By which way the rows came, and whether they count in their own month although its cut-off has passed.
     *
     * @param keep the clerk says "toch in deze maand"
     */
    public record Way(ItemSource source, boolean keep) {}

    /**
     * What the rows would do; nothing is stored.
     *
     * @throws nl.noaberwerk.platform.Refused when the file as a whole cannot be taken
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public ImportPreview preview(long employerId, ReceivedFile file, Way way) {
        caller.requireEmployer(employerId);
        return preview(plan(employerId, file, way));
    }

    /** The same, and records the good rows; one import of an employer at a time. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public ImportPreview save(long employerId, ReceivedFile file, Way way) {
        items.lock(employerId);
        Made made = plan(employerId, file, way);
        ImportPreview preview = preview(made);
        items.record(employerId, made.plan().orders(), way.source());
        return preview;
    }

    /** A plan with what it was held against. */
    private record Made(ItemPlan plan, KnownForItems.Known known) {}

    private Made plan(long employerId, ReceivedFile file, Way way) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, ItemColumns.NECESSARY, ItemColumns.ALL);
        List<FileRow> rows = file.rows(table, ItemColumns.ALL);
        KnownForItems.Known known = stored.of(employerId, rows);
        return new Made(ItemPlan.of(rows, known, months.of(employerId), way.keep()), known);
    }

    private static ImportPreview preview(Made made) {
        return new ImportPreview(Optional.empty(), made.plan().preview(), ItemNotices.of(made.plan(), made.known()));
    }
}
