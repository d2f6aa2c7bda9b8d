package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Hours that somebody who works partly really worked in a week; never changed, the one recorded last holds. */
@Entity
@Table(name = "hours_worked_week")
public class HoursWorkedWeek {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_worked_week_id_seq")
    @SequenceGenerator(
            name = "hours_worked_week_id_seq",
            sequenceName = "hours_worked_week_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private LocalDate week;

    private BigDecimal hours;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected HoursWorkedWeek() {}

    /** @param week its Monday */
    HoursWorkedWeek(long caseId, LocalDate week, BigDecimal hours, Instant recordedAt, String recordedBy) {
        this.caseId = caseId;
        this.week = week;
        this.hours = hours;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getId() {
        return id;
    }

    public long getCaseId() {
        return caseId;
    }

    /** Its Monday. */
    public LocalDate getWeek() {
        return week;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
