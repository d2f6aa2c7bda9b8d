package nl.noaberwerk.documents;

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

/** Somebody saw who an employee is, by the original of a proof; the number of the proof is not kept. */
@Entity
@Table(name = "identity_check")
public class IdentityCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_check_id_seq")
    @SequenceGenerator(name = "identity_check_id_seq", sequenceName = "identity_check_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private String checkedBy;

    @Enumerated(EnumType.STRING)
    private IdentityProof proof;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected IdentityCheck() {}

    /** @param recording its first day is the day of the check; its reason is the name of who looked */
    public IdentityCheck(long employmentId, IdentityProof proof, LocalDate validUntil, Recording recording) {
        this.employmentId = employmentId;
        this.proof = proof;
        this.validUntil = validUntil;
        checkedOn = recording.validFrom();
        checkedBy = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public IdentityProof getProof() {
        return proof;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
