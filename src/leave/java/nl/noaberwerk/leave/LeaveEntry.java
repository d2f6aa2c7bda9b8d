package nl.noaberwerk.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;

/** Hours of leave that came or went; never changed or removed, a correction is another one. */
@Entity
@Table(name = "leave_entry")
public class LeaveEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leave_entry_id_seq")
    @SequenceGenerator(name = "leave_entry_id_seq", sequenceName = "leave_entry_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Enumerated(EnumType.STRING)
    private Posting posting;

    private LocalDate day;

    private BigDecimal hours;

    private Integer year;

    @Enumerated(EnumType.STRING)
    private HourKind kind;

    @Column(name = "request_id")
    private Long requestId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LeaveEntry() {}

    /** @param recording its first day is the day from which the hours count */
    LeaveEntry(Employment employment, Posting posting, BigDecimal hours, Recording recording) {
        employerId = employment.getEmployerId();
        employmentId = employment.getId();
        this.posting = posting;
        this.hours = hours;
        day = recording.validFrom();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** In these hours. */
    LeaveEntry in(HourBucket bucket) {
        year = bucket.year();
        kind = bucket.kind();
        return this;
    }

    /** By this request. */
    LeaveEntry by(long request) {
        requestId = request;
        return this;
    }

    /** Empty for hours taken. */
    public Optional<HourBucket> bucket() {
        return Optional.ofNullable(year).map(accrued -> new HourBucket(accrued, kind));
    }

    /** As the balance reckons with it. */
    public LeaveLine line() {
        return new LeaveLine(day, posting, bucket(), hours);
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

    public Posting getPosting() {
        return posting;
    }

    public LocalDate getDay() {
        return day;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public Integer getYear() {
        return year;
    }

    public HourKind getKind() {
        return kind;
    }

    public Long getRequestId() {
        return requestId;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
