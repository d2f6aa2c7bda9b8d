package nl.noaberwerk.arbo;

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

/** A risk inventory and evaluation (art. 5 Arbowet); each new one is a version beside the earlier ones. */
@Entity
@Table(name = "rie")
public class Rie {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rie_id_seq")
    @SequenceGenerator(name = "rie_id_seq", sequenceName = "rie_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Assessed assessed;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Rie() {}

    Rie(long employerId, Assessed assessed, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.assessed = assessed;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** It was tested, sent or named otherwise. */
    void change(Assessed now) {
        assessed = now;
    }

    /** Somebody looked whether it still holds. */
    void review(LocalDate day) {
        reviewedOn = day;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public LocalDate nextReview(int months) {
        LocalDate since = reviewedOn == null ? assessed.madeOn() : reviewedOn;
        return since.plusMonths(months);
    }

    public boolean isUntested() {
        return !assessed.exempt() && assessed.testedOn() == null;
    }

    /** Tested, while the OR has no copy of the advice. */
    public boolean isUnsent() {
        return assessed.testedOn() != null && assessed.sentToOrOn() == null;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Assessed getAssessed() {
        return assessed;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
