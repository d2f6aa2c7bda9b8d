package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** The last day on which nothing of the person is erased. */
@Entity
@Table(name = "legal_hold_end")
public class LegalHoldEnd {

    @Id
    @Column(name = "legal_hold_id")
    private Long legalHoldId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LegalHoldEnd() {}

    /** @param recording its first day is the last day of the hold */
    public LegalHoldEnd(long legalHoldId, Recording recording) {
        this.legalHoldId = legalHoldId;
        lastDay = recording.validFrom();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getLegalHoldId() {
        return legalHoldId;
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
