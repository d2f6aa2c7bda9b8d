package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.noaberwerk.personnel.Recording;

/** Where somebody works from a day on; never changed: the one with the greatest first day, recorded last, holds. */
@Entity
@Table(name = "placement_fact")
public class Placement {

    /** From what holds less to what holds more, among placements that have begun. */
    public static final Comparator<Placement> STRENGTH = Comparator.comparing(Placement::getValidFrom)
            .thenComparing(Placement::getRecordedAt)
            .thenComparing(Placement::getId);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placement_fact_id_seq")
    @SequenceGenerator(name = "placement_fact_id_seq", sequenceName = "placement_fact_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    @Embedded
    private Work work;

    @Embedded
    private Agreement agreement;

    @Column(name = "move_id")
    private Long moveId;

    protected Placement() {}

    public Placement(long employmentId, Work work, Agreement agreement, Recording recording) {
        this.employmentId = employmentId;
        this.work = work;
        this.agreement = agreement;
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public Work getWork() {
        // Hibernate gives null for an embedded record of which every column is empty
        return work == null ? Work.UNKNOWN : work;
    }

    boolean isWithin(long move) {
        return moveId != null && moveId == move;
    }

    /** Recorded because a group moved. */
    Placement within(Long move) {
        moveId = move;
        return this;
    }

    public Agreement getAgreement() {
        return agreement == null ? Agreement.NONE : agreement;
    }

    public LocalDate getValidFrom() {
        return validFrom;
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
