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

/** What somebody wants to learn or reach, in her own plain words. */
@Entity
@Table(name = "development_goal")
public class DevelopmentGoal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_goal_id_seq")
    @SequenceGenerator(name = "development_goal_id_seq", sequenceName = "development_goal_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    private String text;

    @Column(name = "set_on")
    private LocalDate setOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private Boolean reached;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DevelopmentGoal() {}

    /** @param recording its reason is the text */
    DevelopmentGoal(Learner whose, Recording recording) {
        this.employerId = whose.employerId();
        this.employmentId = whose.employmentId();
        text = recording.reason();
        setOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** @throws Refused when it ended before */
    void end(LocalDate day, boolean hasReached) {
        if (endedOn != null) {
            throw Refused.conflict("development.goal.ended");
        }
        endedOn = day;
        reached = hasReached;
    }

    public String getText() {
        return text;
    }

    public LocalDate getSetOn() {
        return setOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public boolean isReached() {
        return Boolean.TRUE.equals(reached);
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
