package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody got protective equipment, signed for it, and when it must be replaced. */
@Entity
@Table(name = "pbm_issue")
public class PbmIssue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pbm_issue_id_seq")
    @SequenceGenerator(name = "pbm_issue_id_seq", sequenceName = "pbm_issue_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Protection protection;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PbmIssue() {}

    PbmIssue(long employerId, Protection protection, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.protection = protection;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void sign(LocalDate day) {
        protection = protection.signed(day);
    }

    /** Given back or replaced. */
    void giveBack(LocalDate day) {
        returnedOn = day;
    }

    public boolean isInUse() {
        return returnedOn == null;
    }

    public boolean isSigned() {
        return protection.signedOn() != null;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Protection getProtection() {
        return protection;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
