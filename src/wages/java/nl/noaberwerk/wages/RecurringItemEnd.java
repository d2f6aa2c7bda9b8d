package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import nl.noaberwerk.personnel.Recording;

/** Gives a recurring item another last month; of several the one recorded last counts. */
@Entity
@Table(name = "recurring_item_end")
public class RecurringItemEnd {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recurring_item_end_id_seq")
    @SequenceGenerator(
            name = "recurring_item_end_id_seq",
            sequenceName = "recurring_item_end_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "recurring_item_id")
    private long recurringItemId;

    @Column(name = "last_month")
    private YearMonth lastMonth;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RecurringItemEnd() {}

    public RecurringItemEnd(long recurringItemId, YearMonth lastMonth, Recording recording) {
        this.recurringItemId = recurringItemId;
        this.lastMonth = lastMonth;
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getRecurringItemId() {
        return recurringItemId;
    }

    public YearMonth getLastMonth() {
        return lastMonth;
    }

    /** Why it ends. */
    public String getReason() {
        return reason;
    }
}
