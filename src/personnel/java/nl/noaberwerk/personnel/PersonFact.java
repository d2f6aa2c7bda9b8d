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

/** A dated fact about a person, the same at every employer. */
@Entity
@Table(name = "person_fact")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "topic")
public abstract class PersonFact extends DatedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_fact_id_seq")
    @SequenceGenerator(name = "person_fact_id_seq", sequenceName = "person_fact_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    protected PersonFact() {}

    protected PersonFact(long personId, Recording recording) {
        super(recording);
        this.personId = personId;
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }
}
