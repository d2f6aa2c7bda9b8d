package nl.noaberwerk.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** The last day on which somebody gets letters of another; never changed. */
@Entity
@Table(name = "representative_end")
public class RepresentativeEnd {

    @Id
    @Column(name = "representative_id")
    private Long representativeId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RepresentativeEnd() {}

    /** @param recording its first day is the last day here */
    RepresentativeEnd(long representativeId, Recording recording) {
        this.representativeId = representativeId;
        lastDay = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getRepresentativeId() {
        return representativeId;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
