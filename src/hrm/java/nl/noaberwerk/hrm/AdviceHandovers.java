package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/**
 * The open cases of one adviser that another takes over, with what must be followed up.
 *
 * <p>Of confidential cases only those of the caller herself: nobody else knows of them.
 */
@Stateless
@DenyAll
public class AdviceHandovers {

    private static final int MOST = 1000;
    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceRows rows;

    @Inject
    private AdviceAccess access;

    @Inject
    private AdviceChecks checks;

    @Inject
    private AdviceSignals signals;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The cases of an account that are not closed and that the caller may hand over, what is due first on top. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<AdviceRow> openCases(long employerId, String account) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("over te dragen HRM-dossiers bekeken", "account " + account, employerId, ""));
        AdviceSearch search = new AdviceSearch(AdviceSearch.Show.TO_DO, "", account, "");
        return rows.page(employerId, search, 0, MOST).rows().stream()
                .filter(row -> !row.confidential() || account.equals(caller.name()))
                .toList();
    }

    /**
     * Hands the cases over; how many.
     *
     * @param note guarded text, may be empty
     * @throws Refused when no case is chosen, or the account is no hr-adviseur of the employer
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public int handOver(Set<Long> caseIds, String account, String note) {
        if (caseIds.isEmpty()) {
            throw Refused.badRequest("hrm.handover.none");
        }
        List<AdviceCase> cases = caseIds.stream().sorted().map(access::worked).toList();
        long employerId = cases.get(0).getEmployerId();
        if (cases.stream().anyMatch(one -> one.getEmployerId() != employerId)) {
            throw Refused.badRequest("hrm.handover.employers");
        }
        String to = checks.adviser(employerId, account).account();
        String text = checks.optional("Opmerking", note, LONGEST_NOTE);
        cases.forEach(one -> handOver(one, to, text));
        trail.changed(
                new AuditEntry("HRM-dossiers overgedragen", "account " + to, employerId, cases.size() + " dossiers"));
        return cases.size();
    }

    private void handOver(AdviceCase one, String to, String note) {
        if (one.isConfidential() && !access.decidesSecrecy(one)) {
            throw Refused.forbidden("hrm.secret.adviser-only");
        }
        String from = one.adviser().orElse("");
        one.assign(to);
        if (one.getFollowUpOn() != null && one.getFollowUpOwner().equals(from)) {
            one.followUp(one.getFollowUpOn(), to);
        }
        String text = note.isEmpty() ? to : to + ". " + note;
        database.persist(new AdviceEvent(
                one.getId(), AdviceStep.ASSIGNED, new Recording(today.date(), today.now(), caller.name(), text)));
        access.changed("HRM-dossier overgedragen", one, to);
        signals.assigned(one);
    }
}
