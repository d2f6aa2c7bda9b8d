package nl.noaberwerk.payroll.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.payroll.OpeningFigures;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.rules.Euro;

/** The columns of a file with opening balances, and what its cells must be together. */
final class OpeningColumns {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<YearMonth> START = Column.month("startmaand");
    static final Column<BigDecimal> LOON = amount("loon_loonheffing");
    static final Column<BigDecimal> LOONHEFFING = amount("loonheffing");
    static final Column<BigDecimal> ARBEIDSKORTING = amount("arbeidskorting");
    static final Column<BigDecimal> PREMIELOON = amount("premieloon");
    static final Column<BigDecimal> MAXIMUM = amount("maximum_premieloon");
    static final Column<BigDecimal> ZVW = amount("bijdrageloon_zvw");
    static final Column<BigDecimal> KOLOM14 = amount("kolom14_vorig_jaar");
    static final Column<BigDecimal> MONTHS = Column.number("maanden_vorig_jaar", 0, "0", "12");
    static final Column<BigDecimal> VAKANTIETOESLAG = amount("opgebouwde_vakantietoeslag");
    static final Column<BigDecimal> EINDEJAARSUITKERING = amount("opgebouwde_eindejaarsuitkering");
    static final Column<BigDecimal> LEAVE = Column.number("verlof_wettelijk_uren", 2, "-500", "3000");
    static final Column<BigDecimal> EXTRA_LEAVE = Column.number("verlof_bovenwettelijk_uren", 2, "-500", "3000");

    /** Read and checked as a date, and not kept: nothing about sickness is stored. */
    static final Column<LocalDate> FIRST_SICK_DAY = Column.day("eerste_ziektedag");

    /** Every one is needed in the file; the last may be left out. */
    static final List<Column<?>> NECESSARY = List.of(
            NUMBER,
            START,
            LOON,
            LOONHEFFING,
            ARBEIDSKORTING,
            PREMIELOON,
            MAXIMUM,
            ZVW,
            KOLOM14,
            MONTHS,
            VAKANTIETOESLAG,
            EINDEJAARSUITKERING,
            LEAVE,
            EXTRA_LEAVE);

    static final List<Column<?>> ALL =
            Stream.concat(NECESSARY.stream(), Stream.of(FIRST_SICK_DAY)).toList();

    private static final List<Column<?>> MAY_BE_BLANK = List.of(KOLOM14, MONTHS, LEAVE, EXTRA_LEAVE);

    private OpeningColumns() {}

    /** Refuses what cannot be; today tells which first month is too far away. */
    static void check(FileRow row, LocalDate today) {
        NECESSARY.stream().filter(column -> !MAY_BE_BLANK.contains(column)).forEach(row::require);
        if (row.get(KOLOM14).isPresent() != row.get(MONTHS).isPresent() && !row.isRefused()) {
            row.refuse(row.get(KOLOM14).isPresent() ? MONTHS : KOLOM14, "payroll.opening.previous-year");
        }
        if (isMore(row, LOONHEFFING, LOON)) {
            row.refuse(LOONHEFFING, "payroll.opening.more-tax-than-wage");
        }
        if (isMore(row, PREMIELOON, MAXIMUM)) {
            row.refuse(PREMIELOON, "payroll.opening.above-maximum");
        }
        YearMonth last = YearMonth.from(today).plusMonths(12);
        row.get(START)
                .filter(start -> start.isAfter(last) || start.getYear() < 2000)
                .ifPresent(start -> row.refuse(START, "payroll.opening.start-month", start));
    }

    static OpeningFigures figures(FileRow row) {
        return new OpeningFigures(
                euro(row, LOON),
                euro(row, LOONHEFFING),
                euro(row, ARBEIDSKORTING),
                euro(row, PREMIELOON),
                euro(row, MAXIMUM),
                euro(row, ZVW),
                euro(row, VAKANTIETOESLAG),
                euro(row, EINDEJAARSUITKERING),
                row.get(KOLOM14).map(Euro::new).orElse(null),
                row.get(MONTHS).map(BigDecimal::intValue).orElse(null),
                row.get(LEAVE).orElse(BigDecimal.ZERO),
                row.get(EXTRA_LEAVE).orElse(BigDecimal.ZERO));
    }

    private static boolean isMore(FileRow row, Column<BigDecimal> one, Column<BigDecimal> other) {
        return row.get(one)
                .filter(amount -> row.get(other)
                        .filter(most -> amount.compareTo(most) > 0)
                        .isPresent())
                .isPresent();
    }

    private static Euro euro(FileRow row, Column<BigDecimal> column) {
        return new Euro(row.get(column).orElseThrow());
    }

    private static Column<BigDecimal> amount(String name) {
        return Column.number(name, 2, "-10000", "1000000");
    }
}
