package nl.noaberwerk.indication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.SecretText;

/** An application as it was sent, with its enclosures; encrypted and never changed. */
@Entity
@Table(name = "sent_application")
public class SentApplication {

    @Id
    @Column(name = "herindicatie_id")
    private Long herindicatieId;

    private byte[] cipher;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SentApplication() {}

    SentApplication(long herindicatieId, byte[] pdf, SecretText secret, Recording recording) {
        this.herindicatieId = herindicatieId;
        cipher = secret.encrypt(pdf);
        sha256 = fingerprint(pdf);
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    byte[] opened(SecretText secret) {
        return secret.decrypt(cipher);
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Long getHerindicatieId() {
        return herindicatieId;
    }

    /** SHA-256 of the PDF in hexadecimal. */
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
