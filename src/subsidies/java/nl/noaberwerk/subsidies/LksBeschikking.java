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

/** What the municipality decided about somebody's loonkostensubsidie; never changed. */
@Entity
@Immutable
@Table(name = "lks_beschikking")
public class LksBeschikking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lks_beschikking_id_seq")
    @SequenceGenerator(name = "lks_beschikking_id_seq", sequenceName = "lks_beschikking_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Embedded
    private LksDecision decision;

    @Embedded
    private Recorded recorded;

    protected LksBeschikking() {}

    LksBeschikking(long employerId, long employmentId, LksDecision decision, Recorded recorded) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        this.decision = decision;
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

    public LksDecision getDecision() {
        return decision;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
