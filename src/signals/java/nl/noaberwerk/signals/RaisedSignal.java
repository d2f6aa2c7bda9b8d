package nl.noaberwerk.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A signal as it was raised; only {@link Signals} writes it. */
@Entity
@Immutable
@Table(name = "signal")
public class RaisedSignal {

    @Id
    private Long id;

    private String kind;

    @Column(name = "employer_id")
    private long employerId;

    private String role;

    private String account;

    private String text;

    private String link;

    private LocalDate due;

    @Column(name = "raised_at")
    private Instant raisedAt;

    protected RaisedSignal() {}

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public String getRole() {
        return role;
    }

    public String getText() {
        return text;
    }

    public String getLink() {
        return link;
    }

    /** The day on which it must be done. */
    public LocalDate getDue() {
        return due;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    boolean isFor(String name) {
        return account == null || account.equals(name);
    }
}
