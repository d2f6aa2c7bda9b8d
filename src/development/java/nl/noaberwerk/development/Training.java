package nl.noaberwerk.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** A training or course of somebody, with how long its proof holds. */
@Entity
@Table(name = "training")
public class Training {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_id_seq")
    @SequenceGenerator(name = "training_id_seq", sequenceName = "training_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    private String title;

    private String provider;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Training() {}

    Training(Learner whose, NewTraining asked, Recording recording) {
        this.employerId = whose.employerId();
        this.employmentId = whose.employmentId();
        title = asked.title();
        provider = asked.provider();
        fromDay = asked.from();
        completedOn = asked.completedOn();
        validUntil = asked.validUntil();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** @param until last day of the proof, or null when it does not lapse */
    void complete(LocalDate day, LocalDate until) {
        if (completedOn != null) {
            throw Refused.conflict("development.training.completed");
        }
        completedOn = day;
        validUntil = until;
    }

    /** It counts no more: stopped, or replaced by another. */
    void end(LocalDate day) {
        endedOn = day;
    }

    public String getTitle() {
        return title;
    }

    public String getProvider() {
        return provider;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isEnded() {
        return endedOn != null;
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

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
