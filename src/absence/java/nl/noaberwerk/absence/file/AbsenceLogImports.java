package nl.noaberwerk.absence.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.AbsenceLog;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;

/** Takes over an absence log: shows what each row would do, and records the good ones at once. The same again adds nothing. */
@Stateless
@DenyAll
public class AbsenceLogImports {

    @Inject
    private KnownForLog stored;

    @Inject
    private AbsenceLog log;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** What the file would do; nothing is stored. @throws nl.noaberwerk.platform.Refused when it cannot be taken at all */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public ImportPreview preview(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("verzuimlog bekeken voor inlezen", "medewerkers in het bestand", employerId, ""));
        return preview(plan(employerId, file));
    }

    /** The same, and records the good rows; one import of an employer at a time. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public ImportPreview save(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        log.lock(employerId);
        AbsenceLogPlan plan = plan(employerId, file);
        log.record(plan.toStore());
        return preview(plan);
    }

    private AbsenceLogPlan plan(long employerId, ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, AbsenceLogColumns.ALL, AbsenceLogColumns.ALL);
        List<FileRow> rows = file.rows(table, AbsenceLogColumns.ALL);
        return AbsenceLogPlan.of(rows, stored.of(employerId, rows));
    }

    private static ImportPreview preview(AbsenceLogPlan plan) {
        return new ImportPreview(Optional.empty(), plan.preview());
    }
}
