package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A dated fact about one employment: a term of it, or what is needed to pay it. */
@Entity
@Table(name = "employment_fact")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "topic")
public abstract class EmploymentFact extends DatedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employment_fact_id_seq")
    @SequenceGenerator(name = "employment_fact_id_seq", sequenceName = "employment_fact_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    protected EmploymentFact() {}

    protected EmploymentFact(long employmentId, Recording recording) {
        super(recording);
        this.employmentId = employmentId;
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }
}
