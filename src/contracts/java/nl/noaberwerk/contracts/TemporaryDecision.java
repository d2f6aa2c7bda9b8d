package nl.noaberwerk.contracts;

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

/** What was decided about a contract that ends; never changed, the last one holds. */
@Entity
@Table(name = "temporary_decision")
public class TemporaryDecision {

    /** What comes after the contract. */
    public enum Choice {
        EXTEND("verlengen"),
        INDEFINITE("vast contract geven"),
        END("laten eindigen");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        /** In Dutch, for the screen. */
        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "temporary_decision_id_seq")
    @SequenceGenerator(
            name = "temporary_decision_id_seq",
            sequenceName = "temporary_decision_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected TemporaryDecision() {}

    /** @param recording its reason is the note */
    TemporaryDecision(long employmentId, LocalDate endsOn, Choice choice, Recording recording) {
        this.employmentId = employmentId;
        this.endsOn = endsOn;
        this.choice = choice;
        note = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public Choice getChoice() {
        return choice;
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
