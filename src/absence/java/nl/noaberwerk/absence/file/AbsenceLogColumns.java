package nl.noaberwerk.absence.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;

/** The columns of an absence log; hersteld and percentage are the first day of the new state. */
final class AbsenceLogColumns {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<LocalDate> DAY = Column.day("datum");
    static final Column<LogEvent> EVENT = Column.choice("gebeurtenis", LogEvent.byWord());
    static final Column<BigDecimal> PERCENTAGE = Column.number("percentage_arbeidsongeschikt", 2, "0", "100");

    static final List<Column<?>> ALL = List.of(NUMBER, DAY, EVENT, PERCENTAGE);

    private AbsenceLogColumns() {}

    /** Of a row that was not refused. */
    static LocalDate day(FileRow row) {
        return row.get(DAY).orElseThrow();
    }

    /** Of a row that was not refused. */
    static LogEvent event(FileRow row) {
        return row.get(EVENT).orElseThrow();
    }

    /** Of a row about a degree that was not refused; two decimals. */
    static BigDecimal percentage(FileRow row) {
        return row.get(PERCENTAGE).orElseThrow().setScale(2);
    }
}
