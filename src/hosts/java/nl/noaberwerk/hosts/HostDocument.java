package nl.noaberwerk.hosts;

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
import java.time.LocalDate;
import nl.noaberwerk.documents.DocumentFormat;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.SecretText;

/** A paper about a host employer, such as a signed contract; its content is encrypted. */
@Entity
@Table(name = "host_document")
public class HostDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_document_id_seq")
    @SequenceGenerator(name = "host_document_id_seq", sequenceName = "host_document_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "host_id", updatable = false)
    private long hostId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentFormat format;

    @Column(updatable = false)
    private int bytes;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private byte[] cipher;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    protected HostDocument() {}

    HostDocument(long hostId, String title, LocalDate day, String by, Instant at) {
        this.hostId = hostId;
        this.title = title;
        this.day = day;
        recordedBy = by;
        recordedAt = at;
    }

    HostDocument holding(DocumentFormat kind, byte[] content, String fingerprint) {
        format = kind;
        bytes = content.length;
        sha256 = fingerprint;
        cipher = SecretText.configured().encrypt(content);
        return this;
    }

    byte[] opened() {
        return SecretText.configured().decrypt(cipher);
    }

    /** @throws Refused when it was done before */
    void withdraw(String by, Instant at) {
        if (withdrawnBy != null) {
            throw Refused.conflict("hosts.document.withdrawn");
        }
        withdrawnBy = by;
        withdrawnAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getHostId() {
        return hostId;
    }

    public String getTitle() {
        return title;
    }

    /** The day on the paper. */
    public LocalDate getDay() {
        return day;
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

    /** Null while it counts. */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
