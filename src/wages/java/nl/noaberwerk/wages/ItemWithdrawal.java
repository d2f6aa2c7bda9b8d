package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.personnel.Recording;

/** Takes an item back before its month is approved; the item itself stays. */
@Entity
@Table(name = "item_withdrawal")
public class ItemWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_withdrawal_id_seq")
    @SequenceGenerator(name = "item_withdrawal_id_seq", sequenceName = "item_withdrawal_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "item_id")
    private long itemId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ItemWithdrawal() {}

    public ItemWithdrawal(long itemId, Recording recording) {
        this.itemId = itemId;
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getItemId() {
        return itemId;
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
