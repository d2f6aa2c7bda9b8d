package nl.noaberwerk.hrm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A document in the dossier of the employee that belongs to a case. */
@Entity
@Table(name = "case_document")
public class CaseDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_document_id_seq")
    @SequenceGenerator(name = "case_document_id_seq", sequenceName = "case_document_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected CaseDocument() {}

    CaseDocument(long caseId, long documentId, Instant recordedAt, String recordedBy) {
        this.caseId = caseId;
        this.documentId = documentId;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public long getCaseId() {
        return caseId;
    }

    public long getDocumentId() {
        return documentId;
    }

    public Long getId() {
        return id;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
