package nl.noaberwerk.indication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Comparator;
import nl.noaberwerk.personnel.Recording;

/** A decision about somebody's Wsw-indicatie as it was recorded; of one decision the last record counts. */
@Entity
public class Indicatie {

    /** From the oldest decision to the newest; of one decision the last record comes last. */
    public static final Comparator<Indicatie> ORDER = Comparator.comparing(
                    (Indicatie indicatie) -> indicatie.getBesluit().decidedOn())
            .thenComparing(Indicatie::getRecordedAt)
            .thenComparing(Indicatie::getId);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "indicatie_id_seq")
    @SequenceGenerator(name = "indicatie_id_seq", sequenceName = "indicatie_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Embedded
    private Besluit besluit;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    protected Indicatie() {}

    public Indicatie(long personId, Besluit besluit, Recording recording) {
        this.personId = personId;
        this.besluit = besluit;
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public Besluit getBesluit() {
        return besluit;
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
