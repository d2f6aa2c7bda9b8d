package nl.noaberwerk.development;

import jakarta.persistence.Column;
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
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** An ontwikkelplan as it was fixed on a day; once, that it was signed or talked over. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_version_id_seq")
    @SequenceGenerator(name = "plan_version_id_seq", sequenceName = "plan_version_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    private short number;

    @Column(name = "fixed_on")
    private LocalDate fixedOn;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PlanVersion() {}

    PlanVersion(Learner whose, int number, Recording recording) {
        this.employerId = whose.employerId();
        this.employmentId = whose.employmentId();
        this.number = (short) number;
        fixedOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** @throws Refused when that was recorded before, or the day lies before the version */
    void agree(LocalDate day, Manner how) {
        if (agreedOn != null) {
            throw Refused.conflict("development.plan.agreed-already");
        }
        if (day.isBefore(fixedOn)) {
            throw Refused.badRequest("development.plan.agreed-before", fixedOn);
        }
        agreedOn = day;
        manner = how;
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getFixedOn() {
        return fixedOn;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public Manner getManner() {
        return manner;
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

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
