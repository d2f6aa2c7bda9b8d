package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;

/** Pregnancy and maternity leave, which is no sickness; never changed: a correction or withdrawal is a new one. */
@Entity
public class Zwangerschapsverlof {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "zwangerschapsverlof_id_seq")
    @SequenceGenerator(
            name = "zwangerschapsverlof_id_seq",
            sequenceName = "zwangerschapsverlof_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean withdrawn;

    private Long replaces;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Zwangerschapsverlof() {}

    /** @param days with a last day */
    Zwangerschapsverlof(long employerId, long employmentId, DaySpan days, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        firstDay = days.first();
        lastDay = days.lastDay().orElseThrow();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    Zwangerschapsverlof insteadOf(Zwangerschapsverlof other) {
        replaces = other.id;
        return this;
    }

    Zwangerschapsverlof withdrawn() {
        withdrawn = true;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public DaySpan days() {
        return new DaySpan(firstDay, lastDay);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Optional<Long> replaces() {
        return Optional.ofNullable(replaces);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
