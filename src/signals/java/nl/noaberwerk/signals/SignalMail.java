package nl.noaberwerk.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A signal in the outbox, as the pages read it; only {@link Mailings} and {@link Outbox} write it. */
@Entity
@Immutable
@Table(name = "signal_mail")
public class SignalMail {

    @Id
    private Long id;

    @Column(name = "signal_id")
    private long signalId;

    private String account;

    private String state;

    @Column(name = "not_before")
    private Instant notBefore;

    private int attempts;

    private String failure;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SignalMail() {}

    public long getSignalId() {
        return signalId;
    }

    public String getAccount() {
        return account;
    }

    public String getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getNotBefore() {
        return notBefore;
    }

    public String getFailure() {
        return failure;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
