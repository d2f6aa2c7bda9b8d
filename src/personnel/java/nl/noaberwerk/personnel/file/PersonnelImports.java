package nl.noaberwerk.personnel.file;

import static nl.noaberwerk.personnel.PersonnelColumns.IN_SERVICE;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Bsn;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ImportedPart;
import nl.noaberwerk.personnel.ImportedRow;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.personnel.PendingPart;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Takes over personnel files: shows what each row would do, and records it all at once. */
@Stateless
@DenyAll
public class PersonnelImports {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    @Inject
    @Any
    private Instance<ImportedPart> parts;

    @Inject
    @Any
    private Instance<OpenPeriod> openPeriod;

    @Inject
    private Event<EmploymentChanged> changed;

    /** The rows with what would happen, and the parts of other areas that wait to be saved. */
    private record Plan(
            LocalDate validFrom, List<FileRow> rows, Map<FileRow, RowPlan> good, List<PendingPart> pending) {

        ImportPreview preview() {
            return new ImportPreview(
                    Optional.of(validFrom),
                    rows.stream()
                            .map(row -> row.isRefused()
                                    ? RowPlan.refused(row)
                                    : good.get(row).preview())
                            .toList());
        }

        List<RowPlan> doing() {
            return good.values().stream().filter(RowPlan::doesSomething).toList();
        }
    }

    /**
     * What the file would do; nothing is stored.
     *
     * @param validFrom first day of a month from which changes count; without it the first open period
     * @throws Refused when the file as a whole cannot be taken
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public ImportPreview preview(long employerId, ReceivedFile file, Optional<LocalDate> validFrom) {
        caller.requireEmployer(employerId);
        return plan(employerId, file, validFrom).preview();
    }

    /** The same, and records the good rows; one import of an employer at a time. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public ImportPreview save(long employerId, ReceivedFile file, Optional<LocalDate> validFrom) {
        caller.requireEmployer(employerId);
        if (database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound("personnel.employer.not-found", employerId);
        }
        Plan plan = plan(employerId, file, validFrom);
        if (!plan.doing().isEmpty()) {
            record(employerId, plan);
        }
        return plan.preview();
    }

    /** The first day of the period from which changes count when nobody says so. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public LocalDate firstOpenDay(long employerId) {
        caller.requireEmployer(employerId);
        YearMonth month =
                openPeriod.isResolvable() ? openPeriod.get().firstOpen(employerId) : YearMonth.from(today.date());
        return month.atDay(1);
    }

    private Plan plan(long employerId, ReceivedFile received, Optional<LocalDate> given) {
        LocalDate validFrom = given.orElseGet(() -> firstOpenDay(employerId));
        if (validFrom.getDayOfMonth() != 1) {
            throw Refused.badRequest("personnel.import.valid-from", validFrom);
        }
        List<ImportedPart> areas = parts.stream().toList();
        List<FileRow> rows = PersonnelFile.read(received, areas, today.date()).rows();
        KnownPeople known = KnownPeople.of(store, employerId, rows);
        rows.forEach(row -> StoredChecks.check(row, known));
        List<ImportedRow> good = rows.stream()
                .filter(row -> !row.isRefused())
                .map(row -> imported(row, known, validFrom))
                .toList();
        List<PendingPart> pending =
                areas.stream().map(area -> area.compare(employerId, good)).toList();
        Map<FileRow, RowPlan> plans = good.stream()
                .map(row -> RowPlan.of(row, known, pending))
                .collect(Collectors.toMap(RowPlan::cells, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return new Plan(validFrom, rows, plans, pending);
    }

    private static ImportedRow imported(FileRow row, KnownPeople known, LocalDate validFrom) {
        Optional<Employment> employment = known.employment(row);
        LocalDate start = row.get(IN_SERVICE).orElseThrow();
        boolean countsFromStart = employment.isEmpty() || start.isAfter(validFrom);
        return new ImportedRow(row, employment, countsFromStart ? start : validFrom);
    }

    private void record(long employerId, Plan plan) {
        Recording recording = new Recording(
                plan.validFrom(), today.now(), caller.name(), Messages.text("personnel.import.reason-of-recording"));
        List<RowPlan> doing = plan.doing();
        Map<FileRow, Person> people = savePeople(doing, recording);
        Map<FileRow, Employment> employments = saveEmployments(employerId, doing, people);
        List<Object> facts = new ArrayList<>();
        for (RowPlan row : doing) {
            long id = employments.get(row.cells()).getId();
            row.employmentDrafts().forEach(draft -> facts.add(draft.make(id, recording)));
        }
        store.insertAll(facts);
        plan.pending().forEach(part -> part.save(employments, recording));
        auditTrail.changed(doing.stream().map(row -> row.audit(employerId)).toList());
        doing.stream()
                .filter(RowPlan::countsAtOnce)
                .map(RowPlan::differsFrom)
                .min(LocalDate::compareTo)
                .ifPresent(from -> changed.fire(new EmploymentChanged(employerId, from)));
    }

    /** One person per BSN, also when she has two rows in the file. */
    private Map<FileRow, Person> savePeople(List<RowPlan> doing, Recording recording) {
        Map<Bsn, Person> created = new LinkedHashMap<>();
        Map<FileRow, Person> people = new HashMap<>();
        Map<Bsn, RowPlan> describedBy = new HashMap<>();
        for (RowPlan row : doing) {
            Bsn bsn = row.cells().get(PersonnelColumns.BSN).orElseThrow();
            describedBy.putIfAbsent(bsn, row);
            people.put(
                    row.cells(), row.person().orElseGet(() -> created.computeIfAbsent(bsn, same -> row.newPerson())));
        }
        store.insertAll(created.values());
        List<Object> facts = new ArrayList<>();
        describedBy
                .values()
                .forEach(row -> row.personDrafts()
                        .forEach(draft ->
                                facts.add(draft.make(people.get(row.cells()).getId(), recording))));
        store.insertAll(facts);
        return people;
    }

    private Map<FileRow, Employment> saveEmployments(
            long employerId, List<RowPlan> doing, Map<FileRow, Person> people) {
        Map<FileRow, Employment> employments = new LinkedHashMap<>();
        for (RowPlan row : doing) {
            employments.put(
                    row.cells(),
                    row.imported()
                            .known()
                            .orElseGet(() ->
                                    row.newEmployment(people.get(row.cells()).getId(), employerId)));
        }
        store.insertAll(
                employments.values().stream().filter(one -> one.getId() == null).toList());
        return employments;
    }
}
