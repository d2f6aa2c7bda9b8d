package nl.noaberwerk.reintegration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.noaberwerk.platform.SecretText;

/** What is being written, encrypted; kept at every change, so that nothing is lost. */
@Entity
@Table(name = "document_draft")
public class DocumentDraft {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    @Version
    private int version;

    private byte[] cipher;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    protected DocumentDraft() {}

    DocumentDraft(long documentId) {
        this.documentId = documentId;
    }

    DocumentDraft write(PaperContent content, Instant at, String by) {
        cipher = SecretText.configured().encrypt(content.json().getBytes(StandardCharsets.UTF_8));
        savedAt = at;
        savedBy = by;
        return this;
    }

    PaperContent content() {
        return PaperContent.of(new String(SecretText.configured().decrypt(cipher), StandardCharsets.UTF_8));
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getSavedBy() {
        return savedBy;
    }
}
