package nl.noaberwerk.documents;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.documents.DocumentEvent.Act;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Documents whose time to keep has passed: one person proposes to destroy them, another does it. */
@Stateless
@DenyAll
public class ExpiredDocuments {

    private static final String ENDED = "select %s from Document d, Employment e where e.id = d.employmentId"
            + " and e.employerId = :employer and exists"
            + " (select 1 from EndOfService s where s.employmentId = e.id and s.lastDay is not null)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private DocumentRules rules;

    @Inject
    private DocumentOwners owners;

    @Inject
    private DocumentLines lines;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A document that may go, and of whom it is. */
    public record Line(DocumentLine of, DocumentOwner owner) {

        public Optional<DocumentEvent> proposal() {
            return of.event(Act.PROPOSED);
        }
    }

    /** What may be destroyed today among the kinds that the caller may see, longest expired first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Line> of(long employerId) {
        caller.requireEmployer(employerId);
        LocalDate day = today.date();
        Map<String, DocumentRule> seen =
                rules.seen().stream().collect(Collectors.toMap(DocumentRule::getKind, Function.identity()));
        List<Document> ended = store.ofEmployer(Document.class, ENDED.formatted("d"), employerId).stream()
                .filter(document -> seen.containsKey(document.getKind()))
                .toList();
        Map<Long, DocumentOwner> owner =
                owners.of(store.ofEmployer(Employment.class, ENDED.formatted("distinct e"), employerId));
        return lines.of(ended, seen, owner).stream()
                .filter(line -> line.isExpired(day))
                .sorted(Comparator.comparing(line -> line.keepThrough().orElseThrow()))
                .map(line -> new Line(line, owner.get(line.document().getEmploymentId())))
                .toList();
    }

    /** Proposes to destroy the documents; those that are proposed already are passed over. @throws Refused 409 too early */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public int propose(long employerId, Collection<Long> documentIds) {
        List<Line> asked = asked(employerId, documentIds).stream()
                .filter(line -> line.proposal().isEmpty())
                .toList();
        asked.forEach(line -> happens(line, Act.PROPOSED, "document voorgedragen voor vernietiging"));
        return asked.size();
    }

    /**
     * Destroys what another proposed; the row that it was there stays.
     *
     * @throws Refused 409 when it is too early or nobody proposed it, 403 for who proposed it
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public int destroy(long employerId, Collection<Long> documentIds) {
        List<Line> asked = asked(employerId, documentIds);
        asked.forEach(this::requireOtherPerson);
        asked.forEach(line -> happens(line, Act.DESTROYED, "document vernietigd"));
        database.flush();
        database.createQuery("delete from DocumentContent c where c.documentId in :ids")
                .setParameter("ids", documentIds)
                .executeUpdate();
        return asked.size();
    }

    private List<Line> asked(long employerId, Collection<Long> documentIds) {
        List<Line> asked = of(employerId).stream()
                .filter(line -> documentIds.contains(line.of().document().getId()))
                .toList();
        if (asked.isEmpty() || asked.size() < documentIds.size()) {
            throw Refused.conflict("documents.retention.not-expired");
        }
        return asked;
    }

    private void requireOtherPerson(Line line) {
        DocumentEvent proposal =
                line.proposal().orElseThrow(() -> Refused.conflict("documents.retention.not-proposed"));
        if (proposal.getRecordedBy().equals(caller.name())) {
            throw Refused.forbidden("documents.retention.four-eyes");
        }
    }

    private void happens(Line line, Act act, String what) {
        Document document = line.of().document();
        String until = Messages.shown(line.of().keepThrough().orElseThrow());
        database.persist(new DocumentEvent(
                document.getId(),
                act,
                new Recording(today.date(), today.now(), caller.name(), "bewaartermijn tot en met " + until)));
        auditTrail.changed(new AuditEntry(
                what,
                line.owner().subject(),
                line.owner().employment().getEmployerId(),
                line.of().rule().getLabel() + ", document " + document.getId() + ", bewaard tot en met " + until));
    }
}
