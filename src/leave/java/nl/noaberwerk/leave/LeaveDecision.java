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
import java.time.Instant;
import nl.noaberwerk.personnel.Recording;

/** What became of a request; a later one comes beside it. */
@Entity
@Table(name = "leave_decision")
public class LeaveDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leave_decision_id_seq")
    @SequenceGenerator(name = "leave_decision_id_seq", sequenceName = "leave_decision_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LeaveDecision() {}

    LeaveDecision(long requestId, Outcome outcome, Recording recording) {
        this.requestId = requestId;
        this.outcome = outcome;
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public Outcome getOutcome() {
        return outcome;
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
