package nl.noaberwerk.wages.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.WageComponent;
import nl.noaberwerk.wages.WageComponents;
import nl.noaberwerk.wages.file.ItemImports;
import nl.noaberwerk.wages.file.PastedRows;
import nl.noaberwerk.wages.file.TypedRows;

/** A grid of items into which a spreadsheet can be pasted; what is good is saved, what is not stays in the grid. */
@Named
@ViewScoped
public class ItemGridScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 10;
    private static final int MOST = 300;

    @Inject
    private ItemImports imports;

    @Inject
    private ItemLists lists;

    @Inject
    private WageComponents components;

    @Inject
    private EmployerInView employer;

    private final List<GridRow> rows = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private String pasted = "";
    private YearMonth month;
    private boolean keep;
    private String done;

    @PostConstruct
    void start() {
        if (isPossible()) {
            month = lists.months(employer.id()).firstInTime();
        }
        fill();
    }

    /** Puts the pasted cells into the grid, after the rows that are filled. */
    public void take() {
        List<Map<String, String>> found = PastedRows.read(pasted, month);
        List<GridRow> filled = filled();
        if (found.isEmpty()) {
            throw new Refused("wages.grid.nothing-pasted");
        }
        if (filled.size() + found.size() > MOST) {
            throw new Refused("wages.grid.too-many", MOST);
        }
        rows.clear();
        rows.addAll(filled);
        found.forEach(values -> rows.add(new GridRow(values)));
        fill();
        pasted = "";
        check();
    }

    /** Says per row what would happen; nothing is stored. */
    public void check() {
        done = null;
        List<GridRow> filled = requireFilled();
        tell(filled, imports.preview(employer.id(), file(filled), way()));
    }

    /** Saves the good rows, which leave the grid; the others stay with what is wrong with them. */
    public void save() {
        List<GridRow> filled = requireFilled();
        ImportPreview saved = imports.save(employer.id(), file(filled), way());
        tell(filled, saved);
        rows.removeIf(row -> row.isFilled() && !row.isRefused());
        fill();
        done = Messages.text(
                "wages.grid.done",
                saved.count(RowState.NEW),
                saved.count(RowState.UNCHANGED),
                saved.count(RowState.REFUSED));
    }

    public void more() {
        if (rows.size() >= MOST) {
            throw new Refused("wages.grid.too-many", MOST);
        }
        for (int i = 0; i < AT_FIRST; i++) {
            rows.add(new GridRow(Map.of()));
        }
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    /** Those that hold in the month, to choose from while typing. */
    public Collection<WageComponent> getComponents() {
        return components.inMonth(month).values();
    }

    private void tell(List<GridRow> filled, ImportPreview preview) {
        notices.clear();
        notices.addAll(preview.notices());
        for (int i = 0; i < filled.size(); i++) {
            PreviewRow result = preview.rows().get(i);
            filled.get(i).tell(result);
        }
    }

    private List<GridRow> requireFilled() {
        List<GridRow> filled = filled();
        if (filled.isEmpty()) {
            throw new Refused("wages.grid.empty");
        }
        filled.forEach(row -> row.forMonth(month));
        return filled;
    }

    private List<GridRow> filled() {
        return rows.stream().filter(GridRow::isFilled).toList();
    }

    private void fill() {
        while (rows.size() < AT_FIRST || rows.get(rows.size() - 1).isFilled()) {
            rows.add(new GridRow(Map.of()));
        }
    }

    private static ReceivedFile file(List<GridRow> filled) {
        return TypedRows.file(filled.stream().map(GridRow::getValues).toList());
    }

    private ItemImports.Way way() {
        return new ItemImports.Way(ItemSource.GRID, keep);
    }

    public List<GridRow> getRows() {
        return rows;
    }

    public List<String> getNotices() {
        return notices;
    }

    /** What was saved just now; null before. */
    public String getDone() {
        return done;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted == null ? "" : pasted;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }
}
