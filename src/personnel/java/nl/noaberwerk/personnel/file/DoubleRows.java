package nl.noaberwerk.personnel.file;

import static nl.noaberwerk.personnel.PersonnelColumns.BIRTH_DATE;
import static nl.noaberwerk.personnel.PersonnelColumns.BSN;
import static nl.noaberwerk.personnel.PersonnelColumns.PERSONNEL_NUMBER;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.FileRow;

/** Rows of one file that contradict each other: each is refused and names the others. */
final class DoubleRows {

    private DoubleRows() {}

    /** The same number twice, or one BSN with several birth dates; one BSN with one birth date has two employments. */
    static void refuse(List<FileRow> rows) {
        together(rows, row -> row.get(PERSONNEL_NUMBER).map(String::toLowerCase))
                .forEach(same -> same.forEach(row -> row.refuse(
                        PERSONNEL_NUMBER, "number-twice", row.personnelNumber(), FileRow.othersThan(row, same))));
        together(rows, row -> row.get(BSN)).stream()
                .filter(DoubleRows::haveSeveralBirthDates)
                .forEach(same -> same.forEach(row -> row.refuse(BSN, "bsn-twice", FileRow.othersThan(row, same))));
    }

    private static <K> List<List<FileRow>> together(List<FileRow> rows, Function<FileRow, Optional<K>> key) {
        Map<K, List<FileRow>> groups = rows.stream()
                .filter(row -> key.apply(row).isPresent())
                .collect(Collectors.groupingBy(row -> key.apply(row).orElseThrow()));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static boolean haveSeveralBirthDates(Collection<FileRow> same) {
        return same.stream().map(row -> row.get(BIRTH_DATE)).distinct().count() > 1;
    }
}
