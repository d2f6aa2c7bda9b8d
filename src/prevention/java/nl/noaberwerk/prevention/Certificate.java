package nl.noaberwerk.prevention;

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

/** That somebody was trained or may do something, until a day. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_id_seq")
    @SequenceGenerator(name = "certificate_id_seq", sequenceName = "certificate_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Proof proof;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Certificate() {}

    Certificate(long employerId, Proof proof, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.proof = proof;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** It counts no more from the day on. */
    void end(LocalDate day) {
        endedOn = day;
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(proof.obtainedOn())
                && !day.isAfter(proof.validUntil())
                && (endedOn == null || day.isBefore(endedOn));
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Proof getProof() {
        return proof;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
