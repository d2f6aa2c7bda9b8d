package nl.noaberwerk.benefits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.absence.Zwangerschapsverlof;
import nl.noaberwerk.labour.Ziekengeld;
import nl.noaberwerk.rules.Euro;

/** That the benefit of a pregnancy or maternity leave was applied for (WAZO), once per leave. */
@Entity
@Table(name = "wazo_claim")
public class WazoClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wazo_claim_id_seq")
    @SequenceGenerator(name = "wazo_claim_id_seq", sequenceName = "wazo_claim_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "leave_id")
    private long leaveId;

    private Euro dagloon;

    private BigDecimal loonwaarde;

    private boolean forfait;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    private String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected WazoClaim() {}

    WazoClaim(Zwangerschapsverlof leave, Euro dagloon, LocalDate appliedOn, String reference) {
        employerId = leave.getEmployerId();
        employmentId = leave.getEmploymentId();
        leaveId = leave.getId();
        this.dagloon = dagloon;
        this.appliedOn = appliedOn;
        this.reference = reference;
    }

    /** @param terms the vangnet of somebody with loonkostensubsidie; empty without */
    WazoClaim with(Optional<VangnetTerms> terms) {
        loonwaarde = terms.map(VangnetTerms::loonwaarde).orElse(null);
        forfait = terms.filter(VangnetTerms::forfait).isPresent();
        return this;
    }

    WazoClaim recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }

    Ziekengeld benefit() {
        return new Ziekengeld(dagloon, false, Optional.ofNullable(loonwaarde), forfait, Euro.ZERO);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public long getLeaveId() {
        return leaveId;
    }

    /** Per day in euros. */
    public Euro getDagloon() {
        return dagloon;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    /** The number of the confirmation of UWV; may be empty. */
    public String getReference() {
        return reference;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
