package nl.noaberwerk.hours;

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
import nl.noaberwerk.personnel.Recording;

/** How many hours somebody worked on a day as it was recorded; of one day the last record counts. */
@Entity
@Table(name = "worked_hours")
public class WorkedHours {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "worked_hours_id_seq")
    @SequenceGenerator(name = "worked_hours_id_seq", sequenceName = "worked_hours_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "week_id")
    private long weekId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    private BigDecimal hours;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected WorkedHours() {}

    /** @param recording with a reason only when it corrects an approved week */
    WorkedHours(long weekId, DayHours worked, Recording recording) {
        this.weekId = weekId;
        employmentId = worked.employmentId();
        workedOn = worked.day();
        hours = worked.hours();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getWeekId() {
        return weekId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public LocalDate getWorkedOn() {
        return workedOn;
    }

    public BigDecimal getHours() {
        return hours;
    }

    /** Whether it sets a day of an approved week right, for which the host is asked. */
    public boolean isCorrection() {
        return reason != null;
    }

    /** Why an approved week was corrected; null for what was simply entered. */
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
