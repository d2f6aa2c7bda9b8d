package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** That nothing of a person is erased from a day on, whatever the terms say. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold_id_seq")
    @SequenceGenerator(name = "legal_hold_id_seq", sequenceName = "legal_hold_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LegalHold() {}

    /** @param recording its first day is that of the hold */
    public LegalHold(long employerId, long personId, Recording recording) {
        this.employerId = employerId;
        this.personId = personId;
        firstDay = recording.validFrom();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getPersonId() {
        return personId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
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
