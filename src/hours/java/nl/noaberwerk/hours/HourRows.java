package nl.noaberwerk.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Messages;

/** The rows of a file of hours beside what is stored; refuses what cannot be. */
final class HourRows {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<String> HOST = Column.text("inlener", 120);
    static final Column<LocalDate> DAY = Column.day("datum");
    static final Column<BigDecimal> HOURS = Column.number("uren", 2, "0", "24");
    static final List<Column<?>> ALL = List.of(NUMBER, HOST, DAY, HOURS);

    private final List<FileRow> rows;
    private final Map<String, EmployeeNames.Named> people;
    private final Map<String, WeekSheet> sheets;
    private final LocalDate today;
    private final Map<FileRow, DayHours> entered = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();

    /**
     * @param people by personnel number
     * @param sheets by host and Monday, see {@link #week}
     */
    HourRows(
            List<FileRow> rows,
            Map<String, EmployeeNames.Named> people,
            Map<String, WeekSheet> sheets,
            LocalDate today) {
        this.rows = rows;
        this.people = people;
        this.sheets = sheets;
        this.today = today;
        rows.forEach(this::read);
    }

    /** The week to which a row belongs; empty when its host or day cannot be read. */
    static Optional<String> week(FileRow row) {
        return row.get(HOST).flatMap(host -> row.get(DAY).map(day -> host + "|" + WorkedWeeks.monday(day)));
    }

    /** The good rows that change something, by week. */
    Map<String, List<DayHours>> changes() {
        Map<String, List<DayHours>> changes = new HashMap<>();
        rows.stream()
                .filter(row -> state(row) == RowState.NEW || state(row) == RowState.CHANGED)
                .forEach(row -> changes.computeIfAbsent(week(row).orElseThrow(), key -> new ArrayList<>())
                        .add(entered.get(row)));
        return changes;
    }

    List<PreviewRow> preview() {
        return rows.stream()
                .map(row -> new PreviewRow(
                        row.number(),
                        row.personnelNumber(),
                        Optional.ofNullable(people.get(row.personnelNumber()))
                                .map(one -> one.name().sorted())
                                .orElse(""),
                        state(row),
                        row.isRefused() ? List.of() : difference(row),
                        row.refusals()))
                .toList();
    }

    private RowState state(FileRow row) {
        if (row.isRefused()) {
            return RowState.REFUSED;
        }
        if (before(row).compareTo(entered.get(row).hours()) == 0) {
            return RowState.UNCHANGED;
        }
        return before(row).signum() == 0 ? RowState.NEW : RowState.CHANGED;
    }

    private List<FieldChange> difference(FileRow row) {
        BigDecimal hours = entered.get(row).hours();
        if (before(row).compareTo(hours) == 0) {
            return List.of();
        }
        return List.of(new FieldChange(
                Messages.text("hours.field.hours-of", row.get(DAY).orElseThrow()),
                Messages.shown(before(row)),
                Messages.shown(hours)));
    }

    private void read(FileRow row) {
        ALL.forEach(row::require);
        if (row.isRefused()) {
            return;
        }
        EmployeeNames.Named who = people.get(row.personnelNumber());
        if (who == null) {
            row.refuse(NUMBER, "hours.import.unknown-number", row.personnelNumber());
            return;
        }
        entered.put(
                row,
                new DayHours(
                        who.employmentId(),
                        row.get(DAY).orElseThrow(),
                        row.get(HOURS).orElseThrow()));
        checkWeek(row, who);
        checkHours(row);
    }

    private void checkWeek(FileRow row, EmployeeNames.Named who) {
        WeekSheet sheet = sheets.get(week(row).orElseThrow());
        boolean there = sheet.rows().stream().anyMatch(one -> one.employmentId() == who.employmentId());
        if (!there) {
            row.refuse(HOST, "hours.import.not-there", row.get(HOST).orElseThrow());
        } else if (!sheet.state().isEntered()) {
            row.refuse(DAY, "hours.import.closed", sheet.state().getLabel());
        }
    }

    private void checkHours(FileRow row) {
        BigDecimal hours = row.get(HOURS).orElseThrow();
        if (!DayHours.isPossible(hours)) {
            row.refuse(HOURS, "hours.import.hours", hours);
        }
        if (row.get(DAY).orElseThrow().isAfter(today)) {
            row.refuse(DAY, "hours.import.ahead");
        }
        Integer other = first.putIfAbsent(
                week(row).orElseThrow() + row.personnelNumber() + row.get(DAY).orElseThrow(), row.number());
        if (other != null) {
            row.refuse(DAY, "hours.import.twice", other);
        }
    }

    private BigDecimal before(FileRow row) {
        DayHours one = entered.get(row);
        return sheets.get(week(row).orElseThrow()).rows().stream()
                .filter(person -> person.employmentId() == one.employmentId())
                .findFirst()
                .map(person -> person.hours().get(one.day().getDayOfWeek().getValue() - 1))
                .orElse(BigDecimal.ZERO);
    }
}
