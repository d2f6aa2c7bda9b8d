package nl.noaberwerk.reintegration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.noaberwerk.platform.SecretText;

/** A document as it was at one moment, encrypted; never changed. */
@Entity
@Table(name = "document_version")
public class DocumentVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_version_id_seq")
    @SequenceGenerator(name = "document_version_id_seq", sequenceName = "document_version_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "document_id")
    private long documentId;

    private short number;

    private byte[] cipher;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DocumentVersion() {}

    DocumentVersion(long documentId, int number, PaperContent content, SecretText secret) {
        byte[] written = content.json().getBytes(StandardCharsets.UTF_8);
        this.documentId = documentId;
        this.number = (short) number;
        cipher = secret.encrypt(written);
        sha256 = fingerprint(written);
    }

    DocumentVersion by(String account, Instant at) {
        recordedBy = account;
        recordedAt = at;
        return this;
    }

    PaperContent content(SecretText secret) {
        return PaperContent.of(new String(secret.decrypt(cipher), StandardCharsets.UTF_8));
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Long getId() {
        return id;
    }

    public long getDocumentId() {
        return documentId;
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    /** SHA-256 of the content in hexadecimal. */
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
