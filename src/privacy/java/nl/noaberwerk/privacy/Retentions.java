package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What may be erased today: looked at as a dry run, agreed by one person and erased by another. */
@Stateless
@DenyAll
public class Retentions {

    private static final int MOST_OUTCOMES = 50;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Expiry expiry;

    @Inject
    private Erasure erasure;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** One thing that may go, and how far the two people are. */
    public record Line(ExpiredItem item, Optional<RetentionProposal> proposal) {

        public String agreedBy() {
            return proposal.flatMap(RetentionProposal::agreedBy).orElse("");
        }
    }

    /** Everything of one kind: what would go now, and what a hold keeps. */
    public record Kind(String what, RetentionTerm term, List<Line> lines) {

        public long free() {
            return lines.stream().filter(line -> !line.item().held()).count();
        }

        public long held() {
            return lines.size() - free();
        }

        public long persons() {
            return lines.stream()
                    .filter(line -> !line.item().held())
                    .map(line -> line.item().owner().personId())
                    .distinct()
                    .count();
        }

        public long agreed() {
            return lines.stream()
                    .filter(line -> !line.item().held() && !line.agreedBy().isEmpty())
                    .count();
        }
    }

    /** What would go, per kind, also the kinds of which nothing would; nothing is changed. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<Kind> dryRun(long employerId) {
        caller.requireEmployer(employerId);
        List<Kind> kinds = expiry.kinds(today.date()).stream()
                .map(kind -> kind(kind, employerId))
                .toList();
        auditTrail.read(new AuditEntry("bewaartermijnen bekeken", "bewaartermijnen", employerId, ""));
        return kinds;
    }

    /** What was erased, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<RetentionOutcome> outcomes(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select o from RetentionOutcome o where o.employerId = :employer order by o.id desc",
                        RetentionOutcome.class)
                .setParameter("employer", employerId)
                .setMaxResults(MOST_OUTCOMES)
                .getResultList();
    }

    /**
     * Agrees that everything of the kind that may go today goes.
     *
     * @return how many things
     * @throws Refused 409 when nothing may go
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public int agree(long employerId, String what) {
        caller.requireEmployer(employerId);
        caller.requirePerson();
        RetainedKind kind = required(what);
        erasure.propose(employerId, what, expiry.of(kind, employerId, today.date()));
        database.flush();
        List<RetentionProposal> waiting = erasure.proposals(employerId, what).values().stream()
                .filter(proposal -> proposal.agreedBy().isEmpty())
                .toList();
        if (waiting.isEmpty()) {
            throw Refused.conflict("privacy.retention.nothing", what);
        }
        waiting.forEach(proposal -> proposal.agree(caller.name(), today.now()));
        auditTrail.changed(
                new AuditEntry("akkoord met wissen", "bewaartermijnen", employerId, what + ": " + waiting.size()));
        return waiting.size();
    }

    /**
     * Erases what another agreed to and what may still go today.
     *
     * @return how many things
     * @throws Refused 403 when only the caller herself agreed, 409 when nobody did
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public int erase(long employerId, String what) {
        caller.requireEmployer(employerId);
        caller.requirePerson();
        RetainedKind kind = required(what);
        Map<Long, RetentionProposal> proposals = erasure.proposals(employerId, what);
        List<ExpiredItem> free = expiry.of(kind, employerId, today.date()).stream()
                .filter(item ->
                        !item.held() && proposals.containsKey(item.item().id()))
                .filter(item -> proposals.get(item.item().id()).agreedBy().isPresent())
                .toList();
        if (free.isEmpty()) {
            throw Refused.conflict("privacy.retention.not-agreed", what);
        }
        List<ExpiredItem> agreed = free.stream()
                .filter(item -> proposals.get(item.item().id()).isAgreedByAnother(caller.name()))
                .toList();
        if (agreed.isEmpty()) {
            throw Refused.forbidden("privacy.retention.four-eyes");
        }
        erasure.erase(kind, agreed, proposals.get(agreed.get(0).item().id()), caller.name());
        return agreed.size();
    }

    private Kind kind(RetainedKind kind, long employerId) {
        Map<Long, RetentionProposal> proposals = erasure.proposals(employerId, kind.what());
        List<Line> lines = expiry.of(kind, employerId, today.date()).stream()
                .map(item -> new Line(
                        item, Optional.ofNullable(proposals.get(item.item().id()))))
                .toList();
        return new Kind(kind.what(), kind.term(), lines);
    }

    private RetainedKind required(String what) {
        return expiry.kinds(today.date()).stream()
                .filter(kind -> kind.what().equals(what))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("privacy.retention.unknown", what));
    }
}
