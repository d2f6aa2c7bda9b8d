package nl.noaberwerk.indication.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.indication.Arbeidshandicap;
import nl.noaberwerk.indication.Besluit;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;

/** The columns of a file with indicaties; one row is one decision. */
final class IndicatieColumns {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<LocalDate> DECIDED = Column.day("indicatie_besluit");
    static final Column<LocalDate> FROM = Column.day("indicatie_geldig_vanaf");
    static final Column<LocalDate> UNTIL = Column.day("indicatie_geldig_tot");
    static final Column<Arbeidshandicap> CATEGORY = Column.choice(
            "arbeidshandicap",
            Arrays.stream(Arbeidshandicap.values())
                    .collect(Collectors.toMap(Arbeidshandicap::getLabel, Function.identity())));
    static final Column<Boolean> ADVICE = Column.yesNo("advies_begeleid_werken");

    static final List<Column<?>> NECESSARY = List.of(NUMBER, DECIDED, UNTIL, CATEGORY, ADVICE);
    static final List<Column<?>> ALL = List.of(NUMBER, DECIDED, FROM, UNTIL, CATEGORY, ADVICE);

    private IndicatieColumns() {}

    /** Of a row that was not refused. */
    static Besluit besluit(FileRow row) {
        return new Besluit(
                row.get(DECIDED).orElseThrow(),
                row.get(FROM).orElse(null),
                row.get(UNTIL).orElseThrow(),
                row.get(CATEGORY).orElse(null),
                row.get(ADVICE).orElse(null));
    }
}
