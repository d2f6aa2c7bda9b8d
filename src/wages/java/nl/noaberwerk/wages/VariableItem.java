package nl.noaberwerk.wages;

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
import java.time.YearMonth;
import nl.noaberwerk.personnel.Recording;

/** What is paid or deducted once, in one month; never changed, taken back by an {@link ItemWithdrawal}. */
@Entity
@Table(name = "variable_item")
public class VariableItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "variable_item_id_seq")
    @SequenceGenerator(name = "variable_item_id_seq", sequenceName = "variable_item_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    private YearMonth month;

    @Column(name = "asked_month")
    private YearMonth askedMonth;

    private YearMonth concerns;

    private String component;

    private BigDecimal quantity;

    private BigDecimal amount;

    @Column(name = "cost_centre")
    private String costCentre;

    private String description;

    @Column(name = "receipt_date")
    private LocalDate receiptDate;

    @Enumerated(EnumType.STRING)
    private ItemTiming timing;

    @Column(name = "advance_id")
    private Long advanceId;

    @Enumerated(EnumType.STRING)
    private ItemSource source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected VariableItem() {}

    public VariableItem(NewItem item, ItemSource source, Recording recording) {
        employmentId = item.employmentId();
        month = item.month();
        askedMonth = item.askedMonth();
        concerns = item.concerns();
        component = item.component();
        quantity = item.figure().quantity();
        amount = item.figure().amount();
        costCentre = item.costCentre();
        description = item.description();
        receiptDate = item.receiptDate();
        timing = item.timing();
        this.source = source;
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** This item takes back a part of that voorschot. */
    VariableItem recovering(VariableItem advance) {
        advanceId = advance.id;
        return this;
    }

    /** As it was given. */
    public NewItem asGiven() {
        return new NewItem(
                employmentId,
                askedMonth,
                month,
                timing,
                component,
                getFigure(),
                costCentre,
                description,
                receiptDate,
                concerns);
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public YearMonth getMonth() {
        return month;
    }

    public YearMonth getAskedMonth() {
        return askedMonth;
    }

    public YearMonth getConcerns() {
        return concerns;
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

    /** Null when it is no declaratie, or its bon has no date. */
    public LocalDate getReceiptDate() {
        return receiptDate;
    }

    public ItemTiming getTiming() {
        return timing;
    }

    /** The voorschot of which this takes a part back; null for other items. */
    public Long getAdvanceId() {
        return advanceId;
    }

    public ItemSource getSource() {
        return source;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
