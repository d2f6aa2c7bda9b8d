package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** That a statement of secrecy no longer opens anything after a day; the duty itself goes on. */
@Entity
@Table(name = "secrecy_end")
public class SecrecyEnd {

    @Id
    @Column(name = "statement_id")
    private Long statementId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SecrecyEnd() {}

    /** @param recording its first day is the last day of the statement */
    public SecrecyEnd(long statementId, Recording recording) {
        this.statementId = statementId;
        lastDay = recording.validFrom();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getStatementId() {
        return statementId;
    }

    public LocalDate getLastDay() {
        return lastDay;
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
