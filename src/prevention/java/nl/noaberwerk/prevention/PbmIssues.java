package nl.noaberwerk.prevention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Protective equipment that people got. */
@Stateless
@DenyAll
public class PbmIssues {

    private static final int LONGEST_ITEM = 80;
    private static final int LONGEST_SIZE = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PreventionReader reader;

    @Inject
    private PreventionChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** What is in use, that which must be replaced first on top. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<PbmIssue> list(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("beschermingsmiddelen bekeken", "werkgever " + employerId, employerId, "lijst"));
        return reader.equipment(employerId);
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public PbmIssue issue(long employerId, Protection asked) {
        caller.requireEmployer(employerId);
        checks.past("Uitgereikt op", asked.issuedOn());
        if (asked.replaceOn() != null) {
            checks.after("Vervangen voor", asked.replaceOn(), asked.issuedOn());
        }
        Protection protection = new Protection(
                asked.employmentId(),
                checks.text("Beschermingsmiddel", asked.item(), LONGEST_ITEM),
                checks.optional("Maat", asked.size(), LONGEST_SIZE),
                asked.issuedOn(),
                asked.signedOn(),
                asked.replaceOn());
        String subject = checks.subject(employerId, asked.employmentId());
        PbmIssue issue = new PbmIssue(employerId, protection, today.now(), caller.name());
        database.persist(issue);
        trail.changed(new AuditEntry("beschermingsmiddel uitgereikt", subject, employerId, protection.item()));
        return issue;
    }

    /** The employee signed today for receipt and instruction. @throws Refused when she did before */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public void sign(long issueId) {
        PbmIssue issue = required(issueId);
        if (issue.isSigned()) {
            throw Refused.conflict("prevention.pbm.signed-before");
        }
        issue.sign(today.date());
        changed("beschermingsmiddel: voor ontvangst getekend", issue);
    }

    /** It was given back or replaced today. @throws Refused when it was before */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public void giveBack(long issueId) {
        PbmIssue issue = required(issueId);
        if (!issue.isInUse()) {
            throw Refused.conflict("prevention.pbm.returned-before");
        }
        issue.giveBack(today.date());
        changed("beschermingsmiddel ingeleverd of vervangen", issue);
    }

    private PbmIssue required(long id) {
        PbmIssue issue = database.find(PbmIssue.class, id);
        if (issue == null) {
            throw Refused.notFound("prevention.pbm.unknown", id);
        }
        caller.requireEmployer(issue.getEmployerId());
        return issue;
    }

    private void changed(String what, PbmIssue issue) {
        trail.changed(new AuditEntry(
                what,
                checks.subject(issue.getEmployerId(), issue.getProtection().employmentId()),
                issue.getEmployerId(),
                issue.getProtection().item()));
    }
}
