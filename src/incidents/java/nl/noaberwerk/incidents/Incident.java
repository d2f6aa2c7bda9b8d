package nl.noaberwerk.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An accident or a near miss; what was told of it is not changed. */
@Entity
public class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_id_seq")
    @SequenceGenerator(name = "incident_id_seq", sequenceName = "incident_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Happened happened;

    @Column(name = "ziekmelding_id")
    private Long ziekmeldingId;

    @Column(name = "recourse_done_on")
    private LocalDate recourseDoneOn;

    @Column(name = "recourse_done_by")
    private String recourseDoneBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Incident() {}

    Incident(long employerId, Happened happened, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.happened = happened;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** To the ziekmelding that followed from it. */
    void link(Long ziekmelding) {
        ziekmeldingId = ziekmelding;
    }

    /** Finance judged whether damage is recovered. */
    void settleRecourse(LocalDate day, String by) {
        recourseDoneOn = day;
        recourseDoneBy = by;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Happened getHappened() {
        return happened;
    }

    public Optional<Long> ziekmelding() {
        return Optional.ofNullable(ziekmeldingId);
    }

    public boolean isRecourseOpen() {
        return happened.recourse() && recourseDoneOn == null;
    }

    public LocalDate getRecourseDoneOn() {
        return recourseDoneOn;
    }

    public String getRecourseDoneBy() {
        return recourseDoneBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
