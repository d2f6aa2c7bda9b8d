package nl.noaberwerk.wages.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.WageScales.Amount;

/** The columns of a file with wage tables; every one is needed in every row. */
final class WageTableColumns {

    static final Column<Cao> CAO = Column.choice("cao", Cao.byLabel());
    static final Column<String> SCHAAL = Column.text("schaal", 10);
    static final Column<String> TREDE = Column.text("trede", 10);
    static final Column<LocalDate> FROM = Column.day("ingangsdatum");
    static final Column<BigDecimal> WAGE = Column.number("maandloon_voltijd", 2, "500", "20000");
    static final Column<BigDecimal> HOURS = Column.number("voltijd_uren", 2, "1", "48");
    static final Column<String> SOURCE = Column.text("bron", 400);

    static final List<Column<?>> ALL = List.of(CAO, SCHAAL, TREDE, FROM, WAGE, HOURS, SOURCE);

    private WageTableColumns() {}

    /** Of a row that was not refused. */
    static Amount amount(FileRow row) {
        return new Amount(
                row.get(CAO).orElseThrow(),
                row.get(SCHAAL).orElseThrow(),
                row.get(TREDE).orElseThrow(),
                row.get(FROM).orElseThrow(),
                new Euro(row.get(WAGE).orElseThrow()),
                row.get(HOURS).orElseThrow(),
                row.get(SOURCE).orElseThrow());
    }
}
