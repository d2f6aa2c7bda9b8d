package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;

/** For whom the caller may report: a supervisor for the own team only; and the lines for the audit trail. */
@ApplicationScoped
public class AbsenceAccess {

    private static final List<String> FOR_EVERYBODY =
            List.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.ZIEKMELDPUNT);

    private static final List<String> CORRECTING = List.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR);

    @Inject
    private Caller caller;

    @Inject
    private Supervisions supervisions;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Today today;

    /** @throws Refused 403 when the employment is of another employer, or of another team than that of a supervisor */
    void requireReporter(Employment employment) {
        caller.requireEmployer(employment.getEmployerId());
        if (onlyOwnTeam(employment.getEmployerId())
                && !supervisions
                        .employmentsOf(caller.name(), employment.getEmployerId(), today.date())
                        .contains(employment.getId())) {
            throw Refused.forbidden("absence.report.other-team");
        }
    }

    /** @throws Refused 403 when the caller may only report, and somebody else or another day recorded it */
    void requireOwn(Employment employment, AbsenceEvent event) {
        boolean own = event.getRecordedBy().equals(caller.name())
                && today.dayOf(event.getRecordedAt()).equals(today.dayOf(today.now()));
        if (!own && CORRECTING.stream().noneMatch(role -> caller.has(role, employment.getEmployerId()))) {
            throw Refused.forbidden("absence.undo.not-own");
        }
    }

    /** Whether the caller may act as supervisor only. */
    boolean onlyOwnTeam(long employerId) {
        return FOR_EVERYBODY.stream().noneMatch(role -> caller.has(role, employerId));
    }

    /** Whether the caller knows who is absent by being a supervisor only: taking telephone calls adds nothing to that. */
    boolean seesOwnTeamOnly(long employerId) {
        return CORRECTING.stream().noneMatch(role -> caller.has(role, employerId));
    }

    /** Without what it was: who reads the trail need not know who is absent, the case keeps its own history. */
    void changed(Employment employment, String what, long caseId) {
        auditTrail.changed(entry(employment, what, "dossier " + caseId));
    }

    void changed(Employment employment, String what) {
        auditTrail.changed(entry(employment, what, ""));
    }

    /** @throws Refused 403 when the caller did not promise secrecy: the case stays closed */
    void read(Employment employment, String what) {
        secrecy.require();
        auditTrail.read(entry(employment, what, ""));
    }

    private static AuditEntry entry(Employment employment, String what, String details) {
        return new AuditEntry(what, "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), details);
    }
}
