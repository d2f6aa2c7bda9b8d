package nl.noaberwerk.privacy;

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
import nl.noaberwerk.platform.Messages;

/** Something that was done about a data breach. */
@Entity
@Table(name = "data_breach_step")
public class DataBreachStep {

    /** What can be done. */
    public enum Act {
        /** Reported to the Autoriteit Persoonsgegevens. */
        REPORTED,
        /** The people were told. */
        TOLD,
        CLOSED;

        /** In Dutch: "gemeld bij de AP". */
        public String label() {
            return Messages.text("privacy.breach.act." + name());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_breach_step_id_seq")
    @SequenceGenerator(name = "data_breach_step_id_seq", sequenceName = "data_breach_step_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "breach_id")
    private long breachId;

    @Enumerated(EnumType.STRING)
    private Act act;

    private Instant at;
    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DataBreachStep() {}

    /** Done at the moment of recording. */
    DataBreachStep(long breachId, Act act, String note, Instant at, String by) {
        this.breachId = breachId;
        this.act = act;
        this.note = note;
        this.at = at;
        recordedAt = at;
        recordedBy = by;
    }

    public long getBreachId() {
        return breachId;
    }

    public Act getAct() {
        return act;
    }

    public Instant getAt() {
        return at;
    }

    public String getNote() {
        return note;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
