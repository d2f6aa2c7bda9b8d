package nl.noaberwerk.handout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** A clerk said that a handout was done. */
@Entity
@Table(name = "handout_mark")
public class HandoutMark {

    @Id
    @Column(name = "handout_id")
    private Long handoutId;

    @Column(name = "handed_out_on")
    private LocalDate handedOutOn;

    @Column(name = "handed_out_by")
    private String handedOutBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected HandoutMark() {}

    /** @param recording its first day is the day of handing out; its reason is the name of who did it */
    public HandoutMark(long handoutId, Recording recording) {
        this.handoutId = handoutId;
        handedOutOn = recording.validFrom();
        handedOutBy = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public LocalDate getHandedOutOn() {
        return handedOutOn;
    }

    public String getHandedOutBy() {
        return handedOutBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
