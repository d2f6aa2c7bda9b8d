package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** That somebody reported sick: by whom and when it was told; what happened to it are its events. */
@Entity
public class Ziekmelding {

    /** Who told it. */
    public enum ToldBy {
        EMPLOYEE,
        ON_BEHALF
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ziekmelding_id_seq")
    @SequenceGenerator(name = "ziekmelding_id_seq", sequenceName = "ziekmelding_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "called_at")
    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_by")
    private ToldBy toldBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Ziekmelding() {}

    /** @param calledAt when the employee told it */
    Ziekmelding(AbsenceCase home, Instant calledAt, ToldBy toldBy, Instant recordedAt, String recordedBy) {
        employerId = home.getEmployerId();
        employmentId = home.getEmploymentId();
        caseId = home.getId();
        this.calledAt = calledAt;
        this.toldBy = toldBy;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void moveTo(AbsenceCase other) {
        caseId = other.getId();
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

    public long getCaseId() {
        return caseId;
    }

    public Instant getCalledAt() {
        return calledAt;
    }

    public ToldBy getToldBy() {
        return toldBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
