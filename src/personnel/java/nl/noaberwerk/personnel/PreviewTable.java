package nl.noaberwerk.personnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.platform.Messages;

/** The rows of an import on the screen: counted by state, filtered and a page at a time. */
public class PreviewTable {

    private static final int SIZE = 100;

    private final ImportPreview preview;
    private RowState state;
    private int page = 1;

    public PreviewTable(ImportPreview preview) {
        this.preview = preview;
    }

    /** How many rows have a state, and whether only these are shown. */
    public record Count(RowState state, int rows, boolean chosen) {

        /** The Dutch word of the state; for all rows together another one. */
        public String label() {
            return state == null ? Messages.text("personnel.import.all-rows") : state.getLabel();
        }
    }

    /** All rows, and per state. */
    public List<Count> getCounts() {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(null, preview.rows().size(), state == null));
        Arrays.stream(RowState.values())
                .map(one -> new Count(one, preview.count(one), one == state))
                .forEach(counts::add);
        return counts;
    }

    /** Shows the rows of one state; null for all. */
    public void show(RowState which) {
        state = which;
        page = 1;
    }

    /** What the sender should know although nothing is refused. */
    public List<String> getNotices() {
        return preview.notices();
    }

    public List<PreviewRow> getRows() {
        return shown().stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
    }

    public void turn(int pages) {
        page = Math.min(getPages(), Math.max(1, page + pages));
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (shown().size() + SIZE - 1) / SIZE);
    }

    public String chip(RowState of) {
        return switch (of) {
            case NEW -> "good";
            case CHANGED -> "info";
            case UNCHANGED -> "";
            case REFUSED -> "danger";
        };
    }

    public int getAdded() {
        return preview.count(RowState.NEW);
    }

    public int getChanged() {
        return preview.count(RowState.CHANGED);
    }

    public int getUnchanged() {
        return preview.count(RowState.UNCHANGED);
    }

    public int getRefused() {
        return preview.count(RowState.REFUSED);
    }

    /** Whether there is something to save. */
    public boolean isDoing() {
        return preview.accepted() > 0;
    }

    /**
     * What saving does, in the words of the area: "3 medewerkers toevoegen, 2 wijzigen".
     *
     * @param key before ".add-one", ".add", ".change-one" and ".change" in the messages
     */
    public String doing(String key) {
        List<String> parts = new ArrayList<>();
        if (getAdded() > 0) {
            parts.add(counted(key + ".add", getAdded()));
        }
        if (getChanged() > 0) {
            parts.add(counted(key + ".change", getChanged()));
        }
        return String.join(", ", parts);
    }

    private static String counted(String key, int count) {
        return Messages.text(count == 1 ? key + "-one" : key, count);
    }

    private List<PreviewRow> shown() {
        return preview.rows().stream()
                .filter(row -> state == null || row.state() == state)
                .toList();
    }
}
