package nl.noaberwerk.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.personnel.Recording;

/** A check of identity was recorded by mistake. */
@Entity
@Table(name = "identity_check_withdrawal")
public class IdentityCheckWithdrawal {

    @Id
    @Column(name = "identity_check_id")
    private Long identityCheckId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected IdentityCheckWithdrawal() {}

    public IdentityCheckWithdrawal(long identityCheckId, Recording recording) {
        this.identityCheckId = identityCheckId;
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
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
