package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With what another program calls the API for an account: some of its roles and employers, until a day. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    /** How precise the last use is: not every call needs a write. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_id_seq")
    @SequenceGenerator(name = "api_token_id_seq", sequenceName = "api_token_id_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private String employers;

    @Column(updatable = false)
    private boolean writes;

    @Column(name = "holds_until", updatable = false)
    private LocalDate until;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    protected ApiToken() {}

    /** @param secret what the program will send; only its digest is kept */
    ApiToken(String account, NewToken asked, String secret, Instant madeAt) {
        this.account = account;
        this.name = asked.name().strip();
        this.hash = SecretCodes.digest(secret);
        this.roles = String.join(",", new TreeSet<>(asked.roles()));
        this.employers =
                asked.employers().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        this.writes = asked.writes();
        this.until = asked.until();
        this.madeAt = madeAt;
    }

    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(PRECISION).isBefore(now)) {
            lastUsedAt = now;
        }
    }

    void revoke(String by, Instant now) {
        if (revokedBy == null) {
            revokedBy = by;
            revokedAt = now;
        }
    }

    public boolean worksOn(LocalDate day) {
        return revokedBy == null && !until.isBefore(day);
    }

    /** What the account has, as far as this token lends it out. */
    HeldRoles lent(HeldRoles had) {
        return had.limitedTo(roles(), employers());
    }

    public Set<String> roles() {
        return Set.of(roles.split(","));
    }

    /** Empty for every employer of the account. */
    public Set<Long> employers() {
        return employers.isEmpty()
                ? Set.of()
                : Stream.of(employers.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    public Long getId() {
        return id;
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public boolean isWrites() {
        return writes;
    }

    /** The last day on which it works. */
    public LocalDate getUntil() {
        return until;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Correct to a minute; null when it was never used. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    public boolean isRevoked() {
        return revokedBy != null;
    }
}
