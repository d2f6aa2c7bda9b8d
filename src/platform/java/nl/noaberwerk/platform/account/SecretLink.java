package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/** An address that shows a little of what somebody has to do to whoever knows it; only its digest is kept. */
@Entity
@Table(name = "secret_link")
public class SecretLink {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "secret_link_id_seq")
    @SequenceGenerator(name = "secret_link_id_seq", sequenceName = "secret_link_id_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Purpose purpose;

    @Column(updatable = false)
    private String hash;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** CALENDAR is given to a calendar program; ONCE is used by the server itself, for the mail of the week. */
    public enum Purpose {
        CALENDAR,
        ONCE
    }

    protected SecretLink() {}

    SecretLink(String account, Purpose purpose, String secret) {
        this.account = account;
        this.purpose = purpose;
        this.hash = SecretCodes.digest(secret);
    }

    SecretLink made(Instant now, Duration life) {
        madeAt = now;
        endsAt = now.plus(life);
        return this;
    }

    /** Takes as long for a wrong secret as for the right one. */
    boolean opensWith(String secret, Instant now) {
        boolean same = MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                SecretCodes.digest(secret).getBytes(StandardCharsets.US_ASCII));
        return same && revokedAt == null && endsAt.isAfter(now);
    }

    void used(Instant now) {
        if (purpose == Purpose.ONCE) {
            revoke(now);
        }
        if (lastUsedAt == null || lastUsedAt.plus(PRECISION).isBefore(now)) {
            lastUsedAt = now;
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    String getAccount() {
        return account;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** From then on it shows nothing. */
    public Instant getEndsAt() {
        return endsAt;
    }

    /** Correct to a minute; null when it was never used. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
