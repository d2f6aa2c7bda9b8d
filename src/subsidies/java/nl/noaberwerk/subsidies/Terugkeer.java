package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What became of the right to come back after a job in begeleid werken. */
@Entity
@Immutable
@Table(name = "terugkeer")
public class Terugkeer {

    /** How it went. */
    public enum Outcome {
        WSW_EMPLOYMENT("weer in dienst onder de Wsw"),
        OTHER_JOB("andere baan in begeleid werken"),
        NOT_WANTED("wil niet terugkomen"),
        NO_RIGHT("heeft geen recht meer op terugkeer");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terugkeer_id_seq")
    @SequenceGenerator(name = "terugkeer_id_seq", sequenceName = "terugkeer_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "placement_id")
    private long placementId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String note;

    @Embedded
    private Recorded recorded;

    protected Terugkeer() {}

    Terugkeer(long placementId, Outcome outcome, LocalDate onDay, String note, Recorded recorded) {
        this.placementId = placementId;
        this.outcome = outcome;
        this.onDay = onDay;
        this.note = note;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public String getNote() {
        return note;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
