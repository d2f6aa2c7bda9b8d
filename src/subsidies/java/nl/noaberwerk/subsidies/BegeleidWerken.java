package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Somebody works for a regular employer with a subsidy; what is agreed about it has days of its own. */
@Entity
@Immutable
@Table(name = "begeleid_werken")
public class BegeleidWerken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "begeleid_werken_id_seq")
    @SequenceGenerator(name = "begeleid_werken_id_seq", sequenceName = "begeleid_werken_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Embedded
    private RegularEmployment job;

    @Embedded
    private Recorded recorded;

    protected BegeleidWerken() {}

    BegeleidWerken(long employerId, long employmentId, RegularEmployment job, Recorded recorded) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        this.job = job;
        this.recorded = recorded;
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

    public RegularEmployment getJob() {
        return job;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
