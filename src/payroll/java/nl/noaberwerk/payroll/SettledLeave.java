package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

/** That hours of leave were taken up as an item of a month; never changed. */
@Entity
@Table(name = "settled_leave")
public class SettledLeave {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settled_leave_id_seq")
    @SequenceGenerator(name = "settled_leave_id_seq", sequenceName = "settled_leave_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "entry_id")
    private Long entryId;

    private BigDecimal hours;

    private YearMonth month;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SettledLeave() {}

    SettledLeave(LeaveDue due, YearMonth month, long itemId, Instant recordedAt, String recordedBy) {
        employmentId = due.employmentId();
        entryId = due.entryId().orElse(null);
        hours = due.hours();
        this.month = month;
        this.itemId = itemId;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Null for what was left at the end of service. */
    public Long getEntryId() {
        return entryId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public YearMonth getMonth() {
        return month;
    }

    public long getItemId() {
        return itemId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Long getId() {
        return id;
    }
}
