package nl.noaberwerk.payroll.file;

import static nl.noaberwerk.payroll.file.OpeningColumns.NUMBER;
import static nl.noaberwerk.payroll.file.OpeningColumns.START;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.OpeningBalances;
import nl.noaberwerk.payroll.OpeningFigures;
import nl.noaberwerk.payroll.RecordedOpening;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.platform.Today;

/** Takes over opening balances: shows what each row would do, and records it all at once. */
@Stateless
@DenyAll
public class OpeningBalanceImports {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private OpeningBalances balances;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    @Inject
    private Event<EmploymentChanged> changed;

    /** What one row would do; without an employment it is refused. */
    private record Planned(FileRow row, Employment employment, boolean isNew, List<FieldChange> changes) {

        RowState state() {
            if (row.isRefused()) {
                return RowState.REFUSED;
            }
            if (isNew) {
                return RowState.NEW;
            }
            return changes.isEmpty() ? RowState.UNCHANGED : RowState.CHANGED;
        }

        boolean doesSomething() {
            return state() == RowState.NEW || state() == RowState.CHANGED;
        }

        PreviewRow preview() {
            return new PreviewRow(row.number(), row.personnelNumber(), "", state(), changes, row.refusals());
        }

        RecordedOpening opening(Recording recording) {
            return new RecordedOpening(
                    employment.getId(), row.get(START).orElseThrow(), OpeningColumns.figures(row), recording);
        }

        AuditEntry audit() {
            return new AuditEntry(
                    Messages.text("payroll.opening.audit"),
                    "persoon " + employment.getPersonnelNumber(),
                    employment.getEmployerId(),
                    changes.stream().map(FieldChange::auditText).collect(Collectors.joining("; ")));
        }
    }

    /**
     * What the file would do; nothing is stored.
     *
     * @throws Refused when the file as a whole cannot be taken
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public ImportPreview preview(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        return preview(plan(employerId, file));
    }

    /** The same, and records the good rows; one import of an employer at a time. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public ImportPreview save(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        if (database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound("personnel.employer.not-found", employerId);
        }
        List<Planned> planned = plan(employerId, file);
        List<Planned> doing = planned.stream().filter(Planned::doesSomething).toList();
        Recording recording = new Recording(
                today.date(), today.now(), caller.name(), Messages.text("payroll.opening.reason-of-recording"));
        store.insertAll(doing.stream().map(one -> one.opening(recording)).toList());
        if (!doing.isEmpty()) {
            auditTrail.changed(doing.stream().map(Planned::audit).toList());
        }
        doing.stream()
                .map(one -> one.row().get(START).orElseThrow())
                .min(YearMonth::compareTo)
                .ifPresent(first -> changed.fire(new EmploymentChanged(employerId, first.atDay(1))));
        return preview(planned);
    }

    private List<Planned> plan(long employerId, ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, OpeningColumns.NECESSARY, OpeningColumns.ALL);
        List<FileRow> rows = file.rows(table, OpeningColumns.ALL);
        rows.forEach(row -> OpeningColumns.check(row, today.date()));
        refuseDouble(rows);
        Map<String, Employment> employments = store
                .ofEmployer(Employment.class, "select e from Employment e where e.employerId = :employer", employerId)
                .stream()
                .collect(Collectors.toMap(Employment::getPersonnelNumber, Function.identity()));
        rows.forEach(row -> checkEmployment(row, employments));
        Map<Long, List<RecordedOpening>> recorded = recorded(rows, employments);
        return rows.stream().map(row -> planned(row, employments, recorded)).toList();
    }

    private Map<Long, List<RecordedOpening>> recorded(List<FileRow> rows, Map<String, Employment> employments) {
        List<Long> ids = rows.stream()
                .filter(row -> !row.isRefused())
                .map(row -> employments.get(row.personnelNumber()).getId())
                .toList();
        return balances.recorded(ids).stream().collect(Collectors.groupingBy(RecordedOpening::getEmploymentId));
    }

    private static Planned planned(
            FileRow row, Map<String, Employment> employments, Map<Long, List<RecordedOpening>> recorded) {
        if (row.isRefused()) {
            return new Planned(row, null, false, List.of());
        }
        Employment employment = employments.get(row.personnelNumber());
        Optional<OpeningFigures> known = OpeningBalances.about(
                row.get(START).orElseThrow(), recorded.getOrDefault(employment.getId(), List.of()));
        List<FieldChange> changes = OpeningColumns.figures(row).changesFrom(known);
        return new Planned(row, employment, known.isEmpty(), changes);
    }

    private static void checkEmployment(FileRow row, Map<String, Employment> employments) {
        Employment employment = employments.get(row.personnelNumber());
        if (row.get(NUMBER).isEmpty()) {
            return;
        }
        if (employment == null) {
            row.refuse(NUMBER, "payroll.opening.unknown-number", row.personnelNumber());
        } else if (!employment.isOnPayroll()) {
            row.refuse(NUMBER, "payroll.opening.not-on-payroll", row.personnelNumber());
        } else {
            YearMonth begun = YearMonth.from(employment.getInService());
            row.get(START)
                    .filter(start -> start.isBefore(begun))
                    .ifPresent(start -> row.refuse(START, "payroll.opening.before-service", employment.getInService()));
        }
    }

    private static void refuseDouble(List<FileRow> rows) {
        Map<String, List<FileRow>> byNumber = new HashMap<>();
        rows.stream()
                .filter(row -> row.get(NUMBER).isPresent())
                .forEach(row -> byNumber.computeIfAbsent(row.personnelNumber(), number -> new ArrayList<>())
                        .add(row));
        byNumber.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(row ->
                        row.refuse(NUMBER, "number-twice", row.personnelNumber(), FileRow.othersThan(row, same))));
    }

    private static ImportPreview preview(List<Planned> planned) {
        boolean sickDay = planned.stream()
                .anyMatch(one -> one.row().get(OpeningColumns.FIRST_SICK_DAY).isPresent());
        List<String> notices = sickDay ? List.of(Messages.text("payroll.opening.sick-day-not-kept")) : List.of();
        return new ImportPreview(
                Optional.empty(), planned.stream().map(Planned::preview).toList(), notices);
    }
}
