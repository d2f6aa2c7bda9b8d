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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.documents.DocumentEvent.Act;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The papers of people: each caller sees the kinds that are for her; every look is recorded. */
@Stateless
@DenyAll
public class Documents {

    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DocumentRules rules;

    @Inject
    private DocumentOwners owners;

    @Inject
    private DocumentLines lines;

    @Inject
    private MissingDocuments missing;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.documents.maximum-bytes", defaultValue = "10000000")
    private long maximumBytes;

    /** The papers of one employment that the caller may see, by kind, the newest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<DocumentLine> of(long employmentId) {
        DocumentOwner owner = owners.required(employmentId);
        auditTrail.read(entry("documenten bekeken", owner, "lijst"));
        Map<String, DocumentRule> seen =
                rules.seen().stream().collect(Collectors.toMap(DocumentRule::getKind, Function.identity()));
        List<Document> known = database.createQuery(
                        "select d from Document d where d.employmentId = :id", Document.class)
                .setParameter("id", employmentId)
                .getResultStream()
                .filter(document -> seen.containsKey(document.getKind()))
                .toList();
        return lines.of(known, seen, Map.of(employmentId, owner)).stream()
                .sorted(Comparator.comparing((DocumentLine line) -> line.rule().getPlace())
                        .thenComparing(line -> line.document().getValidFrom(), Comparator.reverseOrder())
                        .thenComparing(line -> line.document().getId(), Comparator.reverseOrder()))
                .toList();
    }

    /** Whose papers they are. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public DocumentOwner owner(long employmentId) {
        return owners.required(employmentId);
    }

    /**
     * Keeps a document, after its content was looked through.
     *
     * @throws Refused when the kind is not for the caller, or the file is not what it says
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public Document add(long employmentId, NewDocument draft, ReceivedDocument received) {
        DocumentOwner owner = owners.required(employmentId);
        DocumentRule rule = rules.of(draft.kind());
        Recording recording =
                new Recording(draft.requiredDay(), today.now(), caller.name(), draft.titleOr(rule.getLabel()));
        DocumentFormat format = received.checked(maximumBytes);
        Document document = new Document(employmentId, rule.getKind(), recording).holding(format, received.content());
        database.persist(document);
        database.persist(new DocumentContent(document.getId(), received.content(), SecretText.configured()));
        auditTrail.changed(entry(
                "document toegevoegd",
                owner,
                rule.getLabel() + ", document " + document.getId() + ", SHA-256 " + document.getSha256()));
        return document;
    }

    /**
     * The file itself; the look is recorded.
     *
     * @throws Refused 404 when there is none or it was destroyed, 403 when the kind is not for the caller
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public OpenedDocument open(long documentId) {
        Document document = required(documentId);
        DocumentOwner owner = owners.required(document.getEmploymentId());
        DocumentRule rule = rules.of(document.getKind());
        DocumentContent kept = database.find(DocumentContent.class, documentId);
        if (kept == null) {
            throw Refused.notFound("documents.destroyed", rule.getLabel());
        }
        byte[] content = kept.opened(SecretText.configured());
        if (!Document.fingerprint(content).equals(document.getSha256())) {
            throw new IllegalStateException("document " + documentId + " is not what came in");
        }
        auditTrail.read(entry("document geopend", owner, rule.getLabel() + ", document " + documentId));
        String name = rule.getKind().toLowerCase(Locale.ROOT) + "-"
                + owner.employment().getPersonnelNumber() + "-" + documentId + "."
                + document.getFormat().extension();
        return new OpenedDocument(name, document.getFormat(), content);
    }

    /** The document no longer counts; it stays to be seen until its time has passed. @throws Refused without a reason */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void withdraw(long documentId, String reason) {
        Document document = required(documentId);
        DocumentOwner owner = owners.required(document.getEmploymentId());
        DocumentRule rule = rules.of(document.getKind());
        Recording recording = new Recording(today.date(), today.now(), caller.name(), requiredReason(reason));
        if (lines.events(List.of(documentId)).stream().anyMatch(event -> event.getAct() == Act.WITHDRAWN)) {
            throw Refused.conflict("documents.withdrawn-already");
        }
        database.persist(new DocumentEvent(documentId, Act.WITHDRAWN, recording));
        auditTrail.changed(entry(
                "document ingetrokken",
                owner,
                rule.getLabel() + ", document " + documentId + ", reden: " + recording.reason()));
    }

    /**
     * Which of the employments have no valid document of the kind on the day; for {@link DocumentRule#IDENTITY} a
     * recorded check of identity counts too.
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Set<Long> employmentsWithout(String kind, Collection<Long> employmentIds, LocalDate day) {
        return missing.employmentsWithout(kind, employmentIds, day);
    }

    static String requiredReason(String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw Refused.badRequest("documents.reason-missing", LONGEST_REASON);
        }
        return given;
    }

    private Document required(long documentId) {
        Document document = database.find(Document.class, documentId);
        if (document == null) {
            throw Refused.notFound("documents.unknown", documentId);
        }
        return document;
    }

    private static AuditEntry entry(String what, DocumentOwner owner, String details) {
        return new AuditEntry(what, owner.subject(), owner.employment().getEmployerId(), details);
    }
}
