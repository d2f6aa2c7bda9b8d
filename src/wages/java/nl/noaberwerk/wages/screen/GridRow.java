package nl.noaberwerk.wages.screen;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.wages.file.PastedRows;

/** A row of the grid: its cells as typed, and what is wrong with it once it was checked. */
public class GridRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new TreeMap<>();
    private final List<String> texts = new ArrayList<>();
    private RowState state;
    private String name = "";

    GridRow(Map<String, String> given) {
        PastedRows.COLUMNS.forEach(column -> values.put(column, given.getOrDefault(column, "")));
    }

    void tell(PreviewRow result) {
        state = result.state();
        name = result.name();
        texts.clear();
        texts.addAll(result.notes());
        result.refusals()
                .forEach(refusal -> texts.add(
                        refusal.column().isEmpty() ? refusal.text() : refusal.column() + ": " + refusal.text()));
    }

    /** Gives the month of the grid to a row that names none. */
    void forMonth(YearMonth month) {
        if (blank(values.get("maand")) && month != null) {
            values.put("maand", month.toString());
        }
    }

    /** Whether anything but the month is in it. */
    public boolean isFilled() {
        return values.entrySet().stream().anyMatch(cell -> !cell.getKey().equals("maand") && !blank(cell.getValue()));
    }

    public boolean isRefused() {
        return state == RowState.REFUSED;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Null before it was checked. */
    public RowState getState() {
        return state;
    }

    public String getName() {
        return name;
    }

    /** Why not, with the remedy, and what the clerk should know. */
    public List<String> getTexts() {
        return texts;
    }

    /** The colour that goes with the word. */
    public String getChip() {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case NEW -> "good";
            case CHANGED -> "info";
            case UNCHANGED -> "";
            case REFUSED -> "danger";
        };
    }
}
