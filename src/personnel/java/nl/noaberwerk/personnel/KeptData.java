package nl.noaberwerk.personnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.noaberwerk.platform.Messages;

/**
 * One table of what is kept about a person, in Dutch words that she understands.
 *
 * @param title what it is: "Ziekmeldingen"
 * @param purpose why it is kept: "loon doorbetalen en re-integratie"
 * @param receivers who gets it outside the employer: "UWV"; empty for nobody
 * @param columns the heads of the columns
 * @param rows as many texts per row as there are columns
 */
public record KeptData(String title, String purpose, String receivers, List<String> columns, List<List<String>> rows) {

    public KeptData {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(title + ": a row of " + row.size() + " under " + columns.size());
            }
        }
    }

    /** An empty table, to which {@link #and} adds rows. */
    public static KeptData of(String title, String purpose, String receivers, String... columns) {
        return new KeptData(title, purpose, receivers, List.of(columns), List.of());
    }

    /** With a row more; days and amounts are written as on the screens, null becomes empty, yes and no "ja" and "nee". */
    public KeptData and(Object... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(Arrays.stream(cells).map(KeptData::shown).toList());
        return new KeptData(title, purpose, receivers, columns, Collections.unmodifiableList(more));
    }

    private static String shown(Object cell) {
        if (cell instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        return Objects.isNull(cell) ? "" : Messages.shown(cell);
    }
}
