package nl.noaberwerk.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How a work of a night went; only {@link NightlyLog} writes it. */
@Entity
@Immutable
@Table(name = "nightly_run")
public class NightlyRun {

    /** A work of a day. */
    @Embeddable
    public record Key(LocalDate day, String work) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String title;

    private int attempts;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String failure;

    protected NightlyRun() {}

    public LocalDate getDay() {
        return key.day();
    }

    public String getTitle() {
        return title;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null as long as it is not done. */
    public Instant getFinishedAt() {
        return finishedAt;
    }

    /** Under which number the log tells more; null when nothing went wrong. */
    public String getFailure() {
        return failure;
    }
}
