package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.PlannedChange.Change;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.platform.Today;

/** Takes over a file of placements: shows what each row would do, and records the good ones. The same again adds nothing. */
@Stateless
@DenyAll
public class PlacementImports {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private Candidates candidates;

    @Inject
    private PlacementLog log;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** What the file would do; nothing is stored. @throws nl.noaberwerk.platform.Refused when it cannot be taken at all */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public ImportPreview preview(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        auditTrail.read(
                new AuditEntry("plaatsingen bekeken voor inlezen", "medewerkers in het bestand", employerId, ""));
        return new ImportPreview(Optional.empty(), plan(employerId, file).preview());
    }

    /** The same, and records the good rows; one import of an employer at a time. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public ImportPreview save(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
        PlacementRows plan = plan(employerId, file);
        List<Change> changes = plan.changes();
        log.keep(changes, recording(), null);
        log.tell(changes);
        return new ImportPreview(Optional.empty(), plan.preview());
    }

    private PlacementRows plan(long employerId, ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, PlacementRows.NECESSARY, PlacementRows.ALL);
        List<FileRow> rows = file.rows(table, PlacementRows.ALL);
        Set<String> numbers = rows.stream().map(FileRow::personnelNumber).collect(Collectors.toSet());
        List<Long> ids = store
                .ofEmployer(Employment.class, "select e from Employment e where e.employerId = :employer", employerId)
                .stream()
                .filter(one -> numbers.contains(one.getPersonnelNumber()))
                .map(Employment::getId)
                .toList();
        Map<String, Candidate> known = candidates.of(ids).stream()
                .collect(Collectors.toMap(one -> one.employment().getPersonnelNumber(), Function.identity()));
        return new PlacementRows(rows, known, log.check(employerId), recording());
    }

    private Recording recording() {
        return new Recording(today.date(), today.now(), caller.name(), Messages.text("placement.import.reason"));
    }
}
