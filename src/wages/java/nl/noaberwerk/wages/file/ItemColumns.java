package nl.noaberwerk.wages.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.wages.AdvanceRecovery;
import nl.noaberwerk.wages.NewItem;

/** The columns of a file with items. */
public final class ItemColumns {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<YearMonth> MONTH = Column.month("maand");
    static final Column<String> COMPONENT = Column.of("component", cell -> cell.toUpperCase(Locale.ROOT));
    static final Column<BigDecimal> QUANTITY = Column.number("aantal", 2, "-744", "744");
    static final Column<BigDecimal> AMOUNT = Column.number("bedrag", 2, "-100000", "100000");
    static final Column<String> COST_CENTRE = PersonnelColumns.COST_CENTRE;
    static final Column<String> DESCRIPTION = Column.text("omschrijving", 100);
    static final Column<LocalDate> RECEIPT = Column.day("datum_bon");
    static final Column<YearMonth> CONCERNS = Column.month("betreft_maand");
    static final Column<BigDecimal> RECOVER_IN =
            Column.number("inhouden_in_maanden", 0, "0", String.valueOf(AdvanceRecovery.MOST_MONTHS));

    /** Without these it is no file with items. */
    static final List<Column<?>> NECESSARY = List.of(NUMBER, MONTH, COMPONENT, QUANTITY, AMOUNT);

    static final List<Column<?>> ALL = List.of(
            NUMBER, MONTH, COMPONENT, QUANTITY, AMOUNT, COST_CENTRE, DESCRIPTION, RECEIPT, CONCERNS, RECOVER_IN);

    private ItemColumns() {}

    /** The headings, in the order of the file. */
    public static List<String> names() {
        return ALL.stream().map(Column::name).toList();
    }

    /** What is in the row as an item; only of a row that passed its checks. */
    static NewItem.Figure figure(FileRow row) {
        return NewItem.Figure.of(row.get(QUANTITY).orElse(null), row.get(AMOUNT).orElse(null));
    }
}
