package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.personnel.Recording;

/** That somebody was told in writing whether her contract goes on, on which day; never changed. */
@Entity
public class Aanzegging {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "aanzegging_id_seq")
    @SequenceGenerator(name = "aanzegging_id_seq", sequenceName = "aanzegging_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private SendingManner manner;

    @Column(name = "letter_id")
    private Long letterId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Aanzegging() {}

    /** @param letterId the letter that was sent; null when it was written elsewhere; @param recording its day is the day */
    Aanzegging(Ending ending, SendingManner manner, Long letterId, Recording recording) {
        employmentId = ending.employmentId();
        endsOn = ending.endsOn();
        this.manner = manner;
        this.letterId = letterId;
        toldOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** Which contract ends. */
    record Ending(long employmentId, LocalDate endsOn) {}

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public SendingManner getManner() {
        return manner;
    }

    /** Null when it was written elsewhere. */
    public Long getLetterId() {
        return letterId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
