package nl.noaberwerk.arbo;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A point of the plan of action of a RI&E. */
@Entity
@Table(name = "rie_point")
public class RiePoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rie_point_id_seq")
    @SequenceGenerator(name = "rie_point_id_seq", sequenceName = "rie_point_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Planned planned;

    @Enumerated(EnumType.STRING)
    private PointState state = PointState.OPEN;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String evidence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RiePoint() {}

    RiePoint(long employerId, Planned planned, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.planned = planned;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void begin() {
        state = PointState.BUSY;
    }

    /** @param where the evidence is kept */
    void done(LocalDate day, String where) {
        state = PointState.DONE;
        doneOn = day;
        evidence = where;
    }

    public PointState getState() {
        return state;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public boolean isOpen() {
        return state != PointState.DONE;
    }

    public boolean isLate(LocalDate day) {
        return isOpen() && planned.due().isBefore(day);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Planned getPlanned() {
        return planned;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
