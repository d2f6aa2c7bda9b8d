package nl.noaberwerk.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.noaberwerk.personnel.Recording;

/** A paper of one employment; never changed, and its row stays when the content was destroyed. */
@Entity
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_id_seq")
    @SequenceGenerator(name = "document_id_seq", sequenceName = "document_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    private String kind;

    private String title;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private int bytes;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Document() {}

    /** @param recording its first day is the day of the document; its reason is the title */
    public Document(long employmentId, String kind, Recording recording) {
        this.employmentId = employmentId;
        this.kind = kind;
        title = recording.reason();
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** What it holds, which stands apart. */
    Document holding(DocumentFormat format, byte[] content) {
        this.format = format;
        bytes = content.length;
        sha256 = fingerprint(content);
        return this;
    }

    /** SHA-256 in hexadecimal. */
    static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** The day that stands on the document, or from which it holds. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public DocumentFormat getFormat() {
        return format;
    }

    public int getBytes() {
        return bytes;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
