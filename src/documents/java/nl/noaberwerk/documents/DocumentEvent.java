package nl.noaberwerk.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.personnel.Recording;

/** Something that happened to a document after it came in. */
@Entity
@Table(name = "document_event")
public class DocumentEvent {

    /** What can happen, each once. */
    public enum Act {
        WITHDRAWN,
        /** To be destroyed by another person. */
        PROPOSED,
        DESTROYED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_event_id_seq")
    @SequenceGenerator(name = "document_event_id_seq", sequenceName = "document_event_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "document_id")
    private long documentId;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DocumentEvent() {}

    public DocumentEvent(long documentId, Act act, Recording recording) {
        this.documentId = documentId;
        this.act = act;
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getDocumentId() {
        return documentId;
    }

    public Act getAct() {
        return act;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
