package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** Proposes and erases, within the transaction of who asks; it checks no role. */
@ApplicationScoped
class Erasure {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** What waits of this kind, by the id of the thing. */
    Map<Long, RetentionProposal> proposals(long employerId, String what) {
        return database.createQuery(
                        "select p from RetentionProposal p where p.employerId = :employer and p.what = :what",
                        RetentionProposal.class)
                .setParameter("employer", employerId)
                .setParameter("what", what)
                .getResultStream()
                .collect(Collectors.toMap(RetentionProposal::getItemId, Function.identity()));
    }

    /** Proposes what is new, and takes back what should stay after all: a case that goes on, a legal hold. */
    void propose(long employerId, String what, List<ExpiredItem> expired) {
        Map<Long, RetentionProposal> known = proposals(employerId, what);
        List<ExpiredItem> free = expired.stream().filter(item -> !item.held()).toList();
        free.stream()
                .filter(item -> !known.containsKey(item.item().id()))
                .forEach(item -> database.persist(new RetentionProposal(employerId, item, today.date())));
        List<Long> still = free.stream().map(item -> item.item().id()).toList();
        known.values().stream()
                .filter(proposal -> !still.contains(proposal.getItemId()))
                .forEach(database::remove);
    }

    /** @param items whose term has passed, whom no hold keeps, and on which two people agree */
    void erase(RetainedKind kind, List<ExpiredItem> items, RetentionProposal first, String by) {
        long employerId = first.getEmployerId();
        List<Long> ids = items.stream().map(item -> item.item().id()).toList();
        kind.area().erase(employerId, ids);
        database.createQuery("delete from RetentionProposal p where p.what = :what and p.itemId in :ids")
                .setParameter("what", kind.what())
                .setParameter("ids", ids)
                .executeUpdate();
        Map<ExpiredItem.Owner, Long> byOwner =
                items.stream().collect(Collectors.groupingBy(ExpiredItem::owner, Collectors.counting()));
        ErasedItems erased = new ErasedItems(employerId, kind.what(), items.size(), byOwner.size());
        database.persist(
                new RetentionOutcome(erased, first.agreedBy().orElse(RetentionNight.AUTOMATIC), by, today.now()));
        byOwner.forEach((owner, count) -> auditTrail.changedBy(by, entry(kind, owner, count, employerId)));
    }

    private AuditEntry entry(RetainedKind kind, ExpiredItem.Owner owner, long count, long employerId) {
        return new AuditEntry(
                "gewist na de bewaartermijn",
                "persoon " + owner.personnelNumber(),
                employerId,
                kind.what() + ": " + count + ", termijn " + kind.term().inWords() + ", gewist op "
                        + Messages.shown(day()));
    }

    private LocalDate day() {
        return today.date();
    }
}
