package nl.noaberwerk.leave.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.leave.HourKind;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.PersonnelColumns;

/** The columns of a file with the hours of leave that were left in another system. */
final class LeaveColumns {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<BigDecimal> YEAR = Column.number("jaar", 0, "2000", "2100");
    static final Column<HourKind> KIND = Column.choice("soort", kinds());
    static final Column<BigDecimal> HOURS = Column.number("uren", 2, "-2000", "2000");
    static final Column<LocalDate> DAY = Column.day("per");

    static final List<Column<?>> ALL = List.of(NUMBER, YEAR, KIND, HOURS, DAY);

    private LeaveColumns() {}

    private static Map<String, HourKind> kinds() {
        Map<String, HourKind> words = new LinkedHashMap<>();
        for (HourKind kind : HourKind.values()) {
            words.put(kind.label(), kind);
        }
        return words;
    }
}
