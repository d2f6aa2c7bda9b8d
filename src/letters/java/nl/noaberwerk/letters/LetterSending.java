package nl.noaberwerk.letters;

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
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** How and when a letter was sent; a letter may be sent more than once. */
@Entity
@Table(name = "letter_sending")
public class LetterSending {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_sending_id_seq")
    @SequenceGenerator(name = "letter_sending_id_seq", sequenceName = "letter_sending_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "letter_id")
    private long letterId;

    @Enumerated(EnumType.STRING)
    private SendingManner manner;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LetterSending() {}

    LetterSending(long letterId, SendingManner manner, Recording recording) {
        this.letterId = letterId;
        this.manner = manner;
        sentOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getLetterId() {
        return letterId;
    }

    public SendingManner getManner() {
        return manner;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
