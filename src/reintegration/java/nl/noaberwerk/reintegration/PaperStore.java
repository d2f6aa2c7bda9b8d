package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.SecretText;

/** Finds documents and their versions, and records who looked; only the services of this area use it. */
@ApplicationScoped
class PaperStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    /** @throws Refused 404 when there is none, 403 when its employer is not for this account */
    CaseFile file(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("reintegration.case.unknown", caseId));
        caller.requireEmployer(file.employerId());
        return file;
    }

    /** @throws Refused 404 when there is none, 403 when its employer is not for this account */
    DocumentLine line(long documentId) {
        PoortwachterDocument document = database.find(PoortwachterDocument.class, documentId);
        if (document == null) {
            throw Refused.notFound("reintegration.document.unknown", documentId);
        }
        caller.requireEmployer(document.getEmployerId());
        return lines(List.of(document)).get(0);
    }

    /** All of the case and of those that were joined to it, the oldest first. */
    List<DocumentLine> lines(CaseFile file) {
        return lines(database.createQuery(
                        "select d from PoortwachterDocument d, AbsenceCase c where c.id = d.caseId"
                                + " and (c.id = :case or c.mergedInto = :case) order by d.startedOn, d.id",
                        PoortwachterDocument.class)
                .setParameter("case", file.caseId())
                .getResultList());
    }

    private List<DocumentLine> lines(List<PoortwachterDocument> documents) {
        Map<Long, List<DocumentVersion>> versions = database.createQuery(
                        "select v from DocumentVersion v where v.documentId in :ids order by v.number",
                        DocumentVersion.class)
                .setParameter(
                        "ids",
                        documents.stream().map(PoortwachterDocument::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(DocumentVersion::getDocumentId));
        return documents.stream()
                .map(document -> line(
                        document,
                        Objects.requireNonNullElse(versions.get(document.getId()), List.<DocumentVersion>of())))
                .toList();
    }

    private DocumentLine line(PoortwachterDocument document, List<DocumentVersion> versions) {
        List<DocumentSignature> signatures = versions.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select s from DocumentSignature s where s.versionId = :id order by s.signedOn, s.id",
                                DocumentSignature.class)
                        .setParameter("id", versions.get(versions.size() - 1).getId())
                        .getResultList();
        return new DocumentLine(document, versions, signatures);
    }

    PaperContent content(DocumentVersion version) {
        return version.content(SecretText.configured());
    }

    DocumentDraft draft(long documentId) {
        return database.find(DocumentDraft.class, documentId);
    }

    /** Held until the end of the transaction: two people who write in one document lose nothing of each other. */
    DocumentDraft draftToWrite(long documentId) {
        return database.find(DocumentDraft.class, documentId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Object entity) {
        database.persist(entity);
    }

    void read(DocumentLine line, String what) {
        auditTrail.read(entry(line.document(), what));
    }

    void changed(DocumentLine line, String what) {
        auditTrail.changed(entry(line.document(), what));
    }

    void read(CaseFile file, String what) {
        auditTrail.read(new AuditEntry(what, "dienstverband " + file.employmentId(), file.employerId(), ""));
    }

    private static AuditEntry entry(PoortwachterDocument document, String what) {
        return new AuditEntry(
                what,
                "dienstverband " + document.getEmploymentId(),
                document.getEmployerId(),
                document.getKind().label() + " " + document.getId());
    }
}
