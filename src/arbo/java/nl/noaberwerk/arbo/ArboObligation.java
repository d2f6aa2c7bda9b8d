package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Something that must be done by a day; what comes back gets a new one when it is done. */
@Entity
@Table(name = "arbo_obligation")
public class ArboObligation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arbo_obligation_id_seq")
    @SequenceGenerator(name = "arbo_obligation_id_seq", sequenceName = "arbo_obligation_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Duty duty;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String evidence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ArboObligation() {}

    ArboObligation(long employerId, Duty duty, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.duty = duty;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** @param where the evidence is kept */
    void done(LocalDate day, String where) {
        doneOn = day;
        evidence = where;
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Duty getDuty() {
        return duty;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
