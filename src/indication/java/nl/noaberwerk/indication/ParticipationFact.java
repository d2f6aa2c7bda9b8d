package nl.noaberwerk.indication;

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
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;

/** A request or advice about beschut werk, or a place in the doelgroepregister, with its day; never changed. */
@Entity
@Table(name = "participation_fact")
public class ParticipationFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participation_fact_id_seq")
    @SequenceGenerator(
            name = "participation_fact_id_seq",
            sequenceName = "participation_fact_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private ParticipationKind kind;

    private LocalDate day;

    private Long withdraws;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    protected ParticipationFact() {}

    /** @param recording its day is that of the fact */
    public ParticipationFact(long personId, ParticipationKind kind, Recording recording) {
        this.personId = personId;
        this.kind = kind;
        day = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    /** The row that takes this one back. */
    ParticipationFact takenBack(Recording recording) {
        ParticipationFact row = new ParticipationFact(personId, kind, recording.from(day));
        row.withdraws = id;
        return row;
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public ParticipationKind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    /** The row that this one takes back; empty for a fact. */
    public Optional<Long> withdraws() {
        return Optional.ofNullable(withdraws);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public String getReason() {
        return reason;
    }
}
