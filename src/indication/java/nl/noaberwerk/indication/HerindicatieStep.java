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
import nl.noaberwerk.personnel.Recording;

/** Something that happened in a herindicatie, with its day; never changed. */
@Entity
@Table(name = "herindicatie_step")
public class HerindicatieStep {

    /** What happened. */
    public enum Kind {
        OPENED("Herindicatie in zicht"),
        STARTED("Dossier begonnen"),
        SENT("Aanvraag verzonden"),
        RECEIVED("Aanvraag ontvangen door UWV"),
        DECIDED("Besluit van UWV"),
        OBJECTED("Bezwaar gemaakt"),
        OBJECTION_DECIDED("Besluit op bezwaar"),
        CLOSED("Afgesloten");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "herindicatie_step_id_seq")
    @SequenceGenerator(
            name = "herindicatie_step_id_seq",
            sequenceName = "herindicatie_step_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "herindicatie_id")
    private long herindicatieId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate day;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected HerindicatieStep() {}

    /** @param recording its day is that of the step, its reason the note */
    HerindicatieStep(long herindicatieId, Kind kind, Recording recording) {
        this.herindicatieId = herindicatieId;
        this.kind = kind;
        day = recording.validFrom();
        note = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getHerindicatieId() {
        return herindicatieId;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
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
