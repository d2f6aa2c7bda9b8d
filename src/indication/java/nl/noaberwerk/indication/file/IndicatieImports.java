package nl.noaberwerk.indication.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.indication.Besluit;
import nl.noaberwerk.indication.RecordedIndicaties;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;

/** Takes over indicaties from a file: shows what each row would do, and records the good ones at once. */
@Stateless
@DenyAll
public class IndicatieImports {

    @Inject
    private FactStore store;

    @Inject
    private RecordedIndicaties recorded;

    @Inject
    private EmployeeNames people;

    @Inject
    private LawBook book;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** What the file would do; nothing is stored. @throws nl.noaberwerk.platform.Refused when it cannot be taken at all */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public ImportPreview preview(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        secrecy.require();
        trail.read(new AuditEntry("indicaties bekeken voor inlezen", "medewerkers in het bestand", employerId, ""));
        return plan(employerId, file).preview();
    }

    /** The same, and records the good rows; the same file again adds nothing. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public ImportPreview save(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        secrecy.require();
        Plan plan = plan(employerId, file);
        Map<Long, List<Besluit>> wanted = plan.rows().stream()
                .filter(row -> plan.state(row) == RowState.NEW || plan.state(row) == RowState.CHANGED)
                .collect(Collectors.groupingBy(
                        row -> plan.employment(row).getPersonId(),
                        Collectors.mapping(IndicatieColumns::besluit, Collectors.toList())));
        ImportPreview done = plan.preview();
        recorded.add(employerId, wanted, caller.name(), "ingelezen");
        trail.changed(new AuditEntry(
                "indicaties ingelezen", "medewerkers in het bestand", employerId, done.accepted() + " besluiten"));
        return done;
    }

    private Plan plan(long employerId, ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, IndicatieColumns.NECESSARY, IndicatieColumns.ALL);
        List<FileRow> rows = file.rows(table, IndicatieColumns.ALL);
        Set<String> numbers = rows.stream().map(FileRow::personnelNumber).collect(Collectors.toSet());
        Map<String, Employment> employments = store
                .ofEmployer(Employment.class, "select e from Employment e where e.employerId = :employer", employerId)
                .stream()
                .filter(one -> numbers.contains(one.getPersonnelNumber()))
                .collect(Collectors.toMap(Employment::getPersonnelNumber, Function.identity()));
        new IndicatieChecks(employments, new HerindicatieTerms(book.current()), today.date()).check(rows);
        List<Long> personIds =
                employments.values().stream().map(Employment::getPersonId).toList();
        Map<Long, EmployeeNames.Named> names =
                people.of(employments.values().stream().map(Employment::getId).toList(), today.date());
        return new Plan(rows, employments, names, recorded.of(personIds));
    }

    /** What the rows would do. @param known the decisions by person, of each day the last record */
    private record Plan(
            List<FileRow> rows,
            Map<String, Employment> employments,
            Map<Long, EmployeeNames.Named> names,
            Map<Long, List<Besluit>> known) {

        Employment employment(FileRow row) {
            return employments.get(row.personnelNumber());
        }

        ImportPreview preview() {
            return new ImportPreview(
                    Optional.empty(), rows.stream().map(this::row).toList());
        }

        RowState state(FileRow row) {
            if (row.isRefused()) {
                return RowState.REFUSED;
            }
            Optional<Besluit> same = same(row);
            if (same.isEmpty()) {
                return RowState.NEW;
            }
            return same.get().equals(IndicatieColumns.besluit(row)) ? RowState.UNCHANGED : RowState.CHANGED;
        }

        private PreviewRow row(FileRow row) {
            RowState state = state(row);
            Employment employment = employment(row);
            List<FieldChange> changes = state == RowState.NEW || state == RowState.CHANGED
                    ? IndicatieColumns.besluit(row).changesFrom(same(row))
                    : List.of();
            String name = employment == null
                    ? ""
                    : names.get(employment.getId()).name().sorted();
            return new PreviewRow(row.number(), row.personnelNumber(), name, state, changes, row.refusals());
        }

        private Optional<Besluit> same(FileRow row) {
            Besluit wanted = IndicatieColumns.besluit(row);
            return known.getOrDefault(employment(row).getPersonId(), List.of()).stream()
                    .filter(besluit -> besluit.decidedOn().equals(wanted.decidedOn()))
                    .findFirst();
        }
    }
}
