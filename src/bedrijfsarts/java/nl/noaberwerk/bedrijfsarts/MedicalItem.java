package nl.noaberwerk.bedrijfsarts;

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
import java.util.Optional;
import nl.noaberwerk.documents.DocumentFormat;
import org.hibernate.annotations.Immutable;

/** A note or a document in the file of the bedrijfsarts, encrypted; never changed. */
@Entity
@Immutable
@Table(name = "medical_item")
public class MedicalItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "medical_item_id_seq")
    @SequenceGenerator(name = "medical_item_id_seq", sequenceName = "medical_item_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "file_id")
    private long fileId;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private byte[] title;

    private byte[] content;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected MedicalItem() {}

    MedicalItem(long fileId, DocumentFormat format, Instant recordedAt, String recordedBy) {
        this.fileId = fileId;
        this.format = format;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** What it says, encrypted already. */
    MedicalItem saying(byte[] titleCipher, byte[] contentCipher) {
        title = titleCipher.clone();
        content = contentCipher.clone();
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getFileId() {
        return fileId;
    }

    /** Of a document; empty for a note. */
    public Optional<DocumentFormat> format() {
        return Optional.ofNullable(format);
    }

    byte[] title() {
        return title.clone();
    }

    byte[] content() {
        return content.clone();
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
