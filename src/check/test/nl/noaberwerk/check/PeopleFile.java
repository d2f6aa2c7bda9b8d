package nl.noaberwerk.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.noaberwerk.start.FictionalStaff;

/**
 * Personnel files of invented people for November 2026, whole or with one row changed.
 *
 * @param skipped how many of the invented BSNs are left to the people of other employers on the same server
 */
record PeopleFile(int skipped) {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    String of(int people) {
        return FictionalStaff.of(people, MONTH, skipped).personnelFile();
    }

    String openingBalances(int people) {
        return FictionalStaff.of(people, MONTH, skipped).openingBalances();
    }

    /** How many of these people we employ ourselves; the others are begeleid werken. */
    int onPayroll(int people) {
        return (int) of(people)
                .lines()
                .skip(1)
                .filter(row -> !row.contains(";Begeleid werken;"))
                .count();
    }

    /** @param row as the API counts: the header is 1 */
    String withWrongBsnInRow(int row, int people) {
        return changed(of(people), row, "bsn", bsn -> bsn.substring(0, 8) + (bsn.charAt(8) == '0' ? '1' : '0'));
    }

    String withRaiseInRow(int row, int people) {
        return changed(of(people), row, "bruto_maandloon_voltijd", wage -> "3100,00");
    }

    static String changed(String file, int row, String column, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        int index = Arrays.asList(lines.get(0).split(";")).indexOf(column);
        String[] cells = lines.get(row - 1).split(";", -1);
        cells[index] = change.apply(cells[index]);
        lines.set(row - 1, String.join(";", cells));
        return String.join("\n", lines) + "\n";
    }
}
