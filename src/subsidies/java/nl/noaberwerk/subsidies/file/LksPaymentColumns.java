package nl.noaberwerk.subsidies.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.PersonnelColumns;

/** The columns of a file with payments of loonkostensubsidie. */
final class LksPaymentColumns {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<YearMonth> MONTH = Column.month("maand");
    static final Column<BigDecimal> AMOUNT = Column.number("bedrag", 2, "-99999", "99999");
    static final Column<LocalDate> RECEIVED_ON = Column.day("ontvangen_op");
    static final Column<String> REFERENCE = Column.text("kenmerk", 60);

    static final List<Column<?>> ALL = List.of(NUMBER, MONTH, AMOUNT, RECEIVED_ON, REFERENCE);

    private LksPaymentColumns() {}
}
