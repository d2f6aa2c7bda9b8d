package nl.noaberwerk.leave.file;

import static nl.noaberwerk.leave.file.LeaveColumns.DAY;
import static nl.noaberwerk.leave.file.LeaveColumns.HOURS;
import static nl.noaberwerk.leave.file.LeaveColumns.KIND;
import static nl.noaberwerk.leave.file.LeaveColumns.NUMBER;
import static nl.noaberwerk.leave.file.LeaveColumns.YEAR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.leave.HourBucket;
import nl.noaberwerk.leave.LeaveOpenings;
import nl.noaberwerk.leave.LeaveOpenings.Opening;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.platform.Today;

/** Takes over hours of leave from another system: shows what each row would do, and records the good ones at once. */
@Stateless
@DenyAll
public class LeaveImports {

    @Inject
    private LeaveOpenings openings;

    @Inject
    private FactStore store;

    @Inject
    private EmployeeNames people;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** What the rows are held against, by personnel number in small letters. */
    private record Known(
            Map<String, Employment> employments, Map<Long, String> names, Map<Long, List<Opening>> openings) {

        Optional<Employment> employment(FileRow row) {
            return Optional.ofNullable(employments.get(row.personnelNumber().toLowerCase(Locale.ROOT)));
        }
    }

    /** What the file would do; nothing is stored. @throws nl.noaberwerk.platform.Refused when it cannot be taken at all */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ImportPreview preview(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        List<FileRow> rows = rows(file);
        return preview(rows, checked(employerId, rows));
    }

    /** The same, and records the good rows. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ImportPreview save(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        List<FileRow> rows = rows(file);
        Known known = checked(employerId, rows);
        ImportPreview done = preview(rows, known);
        List<Opening> added = rows.stream()
                .filter(row -> !row.isRefused())
                .map(row -> opening(row, known.employment(row).orElseThrow()))
                .filter(one -> same(known, one).isEmpty())
                .toList();
        if (!added.isEmpty()) {
            openings.record(added);
        }
        return done;
    }

    private static List<FileRow> rows(ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, LeaveColumns.ALL, LeaveColumns.ALL);
        return file.rows(table, LeaveColumns.ALL);
    }

    private Known checked(long employerId, List<FileRow> rows) {
        Known known = known(employerId, rows);
        rows.forEach(row -> check(row, known));
        Map<Object, List<FileRow>> same = rows.stream()
                .filter(row -> !row.isRefused())
                .collect(Collectors.groupingBy(row -> List.of(
                        row.personnelNumber(),
                        row.get(YEAR).get(),
                        row.get(KIND).get())));
        same.values().stream()
                .filter(rowsOfOne -> rowsOfOne.size() > 1)
                .forEach(rowsOfOne -> rowsOfOne.forEach(
                        row -> row.refuse(YEAR, "leave.import.double", FileRow.othersThan(row, rowsOfOne))));
        checkDays(rows, known);
        return known;
    }

    private Known known(long employerId, List<FileRow> rows) {
        Set<String> numbers = rows.stream()
                .map(row -> row.personnelNumber().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Map<String, Employment> employments = store
                .ofEmployer(Employment.class, "select e from Employment e where e.employerId = :employer", employerId)
                .stream()
                .filter(one -> numbers.contains(one.getPersonnelNumber().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        one -> one.getPersonnelNumber().toLowerCase(Locale.ROOT), Function.identity()));
        List<Long> ids = employments.values().stream().map(Employment::getId).toList();
        Map<Long, String> names = new HashMap<>();
        people.of(ids, today.date())
                .forEach((id, named) -> names.put(id, named.name().sorted()));
        return new Known(employments, names, openings.of(ids));
    }

    private void check(FileRow row, Known known) {
        LeaveColumns.ALL.forEach(row::require);
        Optional<Employment> employment = known.employment(row);
        if (row.get(NUMBER).isPresent() && employment.isEmpty()) {
            row.refuse(NUMBER, "leave.import.unknown-number", row.personnelNumber());
        }
        row.get(HOURS).filter(hours -> hours.signum() == 0).ifPresent(hours -> row.refuse(HOURS, "leave.import.zero"));
        row.get(DAY).ifPresent(day -> checkDay(row, day));
        employment.ifPresent(whose -> checkEmployment(row, whose));
        if (!row.isRefused()) {
            checkKnown(row, known, opening(row, employment.orElseThrow()));
        }
    }

    private void checkDay(FileRow row, LocalDate day) {
        if (day.isAfter(today.date())) {
            row.refuse(DAY, "leave.import.ahead");
        }
        row.get(YEAR)
                .filter(year -> year.intValue() > day.getYear())
                .ifPresent(year -> row.refuse(YEAR, "leave.import.year-ahead", String.valueOf(year)));
    }

    private static void checkEmployment(FileRow row, Employment whose) {
        if (!whose.isOnPayroll()) {
            row.refuse(NUMBER, "leave.import.not-ours");
        }
        row.get(DAY)
                .filter(day -> day.isBefore(whose.getInService()))
                .ifPresent(day -> row.refuse(DAY, "leave.import.before-service", whose.getInService()));
    }

    private static void checkKnown(FileRow row, Known known, Opening asked) {
        known.openings().getOrDefault(asked.employmentId(), List.of()).stream()
                .filter(one -> one.bucket().equals(asked.bucket()) || !one.day().equals(asked.day()))
                .filter(one -> !isSame(one, asked))
                .findFirst()
                .ifPresent(one -> row.refuse(HOURS, "leave.import.other", one.hours(), one.day()));
    }

    /** All hours of one person were left on one day, from which the accrual goes on here. */
    private static void checkDays(List<FileRow> rows, Known known) {
        Map<Long, Set<LocalDate>> days = new HashMap<>();
        List<FileRow> good = rows.stream().filter(row -> !row.isRefused()).toList();
        good.forEach(
                row -> days.computeIfAbsent(known.employment(row).orElseThrow().getId(), id -> new HashSet<>())
                        .add(row.get(DAY).orElseThrow()));
        good.stream()
                .filter(row ->
                        days.get(known.employment(row).orElseThrow().getId()).size() > 1)
                .forEach(row -> row.refuse(DAY, "leave.import.two-days"));
    }

    private static Opening opening(FileRow row, Employment whose) {
        return new Opening(
                whose.getId(),
                new HourBucket(
                        row.get(YEAR).orElseThrow().intValue(), row.get(KIND).orElseThrow()),
                row.get(HOURS).orElseThrow().setScale(2),
                row.get(DAY).orElseThrow());
    }

    private static boolean isSame(Opening one, Opening other) {
        return one.bucket().equals(other.bucket())
                && one.day().equals(other.day())
                && one.hours().compareTo(other.hours()) == 0;
    }

    private static Optional<Opening> same(Known known, Opening asked) {
        return known.openings().getOrDefault(asked.employmentId(), List.of()).stream()
                .filter(one -> isSame(one, asked))
                .findFirst();
    }

    private static ImportPreview preview(List<FileRow> rows, Known known) {
        return new ImportPreview(
                Optional.empty(), rows.stream().map(row -> preview(row, known)).toList());
    }

    private static PreviewRow preview(FileRow row, Known known) {
        String name = known.employment(row)
                .map(Employment::getId)
                .map(known.names()::get)
                .orElse("");
        if (row.isRefused()) {
            return new PreviewRow(
                    row.number(), row.personnelNumber(), name, RowState.REFUSED, List.of(), row.refusals());
        }
        Opening one = opening(row, known.employment(row).orElseThrow());
        boolean stored = same(known, one).isPresent();
        FieldChange change =
                new FieldChange(one.bucket().label(), "", Messages.text("leave.import.hours", one.hours(), one.day()));
        return new PreviewRow(
                row.number(),
                row.personnelNumber(),
                name,
                stored ? RowState.UNCHANGED : RowState.NEW,
                stored ? List.of() : List.of(change),
                List.of());
    }
}
