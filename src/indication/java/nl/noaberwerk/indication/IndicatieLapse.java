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
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.personnel.Recording;

/** That somebody died or that her indicatie was withdrawn, from a day on; a mistake is taken back by another row. */
@Entity
@Table(name = "indicatie_lapse")
public class IndicatieLapse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "indicatie_lapse_id_seq")
    @SequenceGenerator(name = "indicatie_lapse_id_seq", sequenceName = "indicatie_lapse_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private LapseGround ground;

    private LocalDate day;

    private Long withdraws;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    protected IndicatieLapse() {}

    /** @param recording its day is the one from which the indicatie holds no longer */
    public IndicatieLapse(long personId, LapseGround ground, Recording recording) {
        this.personId = personId;
        this.ground = ground;
        day = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    /** The row that takes this one back. */
    IndicatieLapse takenBack(Recording recording) {
        IndicatieLapse row = new IndicatieLapse(personId, ground, recording.from(day));
        row.withdraws = id;
        return row;
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public LapseGround getGround() {
        return ground;
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
