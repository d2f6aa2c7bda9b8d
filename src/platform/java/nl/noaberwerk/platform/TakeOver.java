package nl.noaberwerk.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody sees to the own tasks of another from a day to a day, both included; it gives no right at all. */
@Entity
@Table(name = "take_over")
public class TakeOver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "take_over_id_seq")
    @SequenceGenerator(name = "take_over_id_seq", sequenceName = "take_over_id_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String deputy;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "until_day", updatable = false)
    private LocalDate until;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected TakeOver() {}

    /** @param until the last day, included */
    TakeOver(String account, String deputy, LocalDate from, LocalDate until) {
        this.account = account;
        this.deputy = deputy;
        this.from = from;
        this.until = until;
    }

    TakeOver recorded(Instant now) {
        recordedAt = now;
        return this;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean meets(LocalDate first, LocalDate last) {
        return endedAt == null && !from.isAfter(last) && !until.isBefore(first);
    }

    public boolean holdsOn(LocalDate day) {
        return meets(day, day);
    }

    public Long getId() {
        return id;
    }

    public String getAccount() {
        return account;
    }

    public String getDeputy() {
        return deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
