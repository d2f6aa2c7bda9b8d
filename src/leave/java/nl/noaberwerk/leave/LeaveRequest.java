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
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;

/** That an employee asks to be free; never changed, what became of it is a {@link LeaveDecision}. */
@Entity
@Table(name = "leave_request")
public class LeaveRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leave_request_id_seq")
    @SequenceGenerator(name = "leave_request_id_seq", sequenceName = "leave_request_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private BigDecimal hours;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private String note;

    @Column(name = "fixed_id")
    private Long fixedId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LeaveRequest() {}

    /** @param hours of the roster on all its days together */
    LeaveRequest(Employment employment, NewLeave asked, BigDecimal hours, Recording recording) {
        employerId = employment.getEmployerId();
        employmentId = employment.getId();
        kind = asked.kind();
        firstDay = asked.first();
        lastDay = asked.last();
        this.hours = hours;
        askedOn = asked.askedOn();
        note = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** Not asked: the employer fixed the days for a group. */
    LeaveRequest imposedBy(FixedLeave fixed) {
        fixedId = fixed.getId();
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

    public LeaveKind getKind() {
        return kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public String getNote() {
        return note;
    }

    /** Null when it was asked. */
    public Long getFixedId() {
        return fixedId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
