package nl.noaberwerk.wages;

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
import nl.noaberwerk.personnel.Recording;

/** What comes back every month; never changed, ended by a {@link RecurringItemEnd}. */
@Entity
@Table(name = "recurring_item")
public class RecurringItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recurring_item_id_seq")
    @SequenceGenerator(name = "recurring_item_id_seq", sequenceName = "recurring_item_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    private String component;

    private BigDecimal quantity;

    private BigDecimal amount;

    @Column(name = "cost_centre")
    private String costCentre;

    private String description;

    @Column(name = "first_month")
    private YearMonth firstMonth;

    @Column(name = "last_month")
    private YearMonth lastMonth;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RecurringItem() {}

    /**
     * @param item its month is the first one
     * @param lastMonth null when no end is agreed
     */
    public RecurringItem(NewItem item, YearMonth lastMonth, Recording recording) {
        employmentId = item.employmentId();
        component = item.component();
        quantity = item.figure().quantity();
        amount = item.figure().amount();
        costCentre = item.costCentre();
        description = item.description();
        firstMonth = item.month();
        this.lastMonth = lastMonth;
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public String getComponent() {
        return component;
    }

    public NewItem.Figure getFigure() {
        return NewItem.Figure.of(quantity, amount);
    }

    /** Null: that of the employee. */
    public String getCostCentre() {
        return costCentre;
    }

    /** Null when the component says enough. */
    public String getDescription() {
        return description;
    }

    public YearMonth getFirstMonth() {
        return firstMonth;
    }

    /** As agreed at the beginning; null when no end was agreed. A {@link RecurringItemEnd} goes before it. */
    public YearMonth getLastMonth() {
        return lastMonth;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
