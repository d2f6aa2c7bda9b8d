package nl.noaberwerk.subsidies.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.subsidies.ReceivedPayments;

/** Takes over what municipalities paid: shows what each row would do, and records the good ones. The same again adds nothing. */
@Stateless
@DenyAll
public class LksPaymentImports {

    @Inject
    private ReceivedPayments payments;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** What the file would do; nothing is stored. @throws nl.noaberwerk.platform.Refused when it cannot be taken at all */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ImportPreview preview(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        trail.read(
                new AuditEntry("ontvangen subsidie bekeken voor inlezen", "werkgever " + employerId, employerId, ""));
        return new ImportPreview(Optional.empty(), plan(employerId, file).preview());
    }

    /** The same, and records the good rows; one import of an employer at a time. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ImportPreview save(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        payments.lock(employerId);
        LksPaymentPlan plan = plan(employerId, file);
        payments.record(employerId, plan.toStore());
        return new ImportPreview(Optional.empty(), plan.preview());
    }

    private LksPaymentPlan plan(long employerId, ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, LksPaymentColumns.ALL, LksPaymentColumns.ALL);
        List<FileRow> rows = file.rows(table, LksPaymentColumns.ALL);
        return LksPaymentPlan.of(rows, payments.known(employerId), today.date());
    }
}
