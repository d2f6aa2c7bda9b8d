package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.noaberwerk.personnel.Employment;
import org.hibernate.annotations.Immutable;

/** A measurement of somebody's loonwaarde; never changed. */
@Entity
@Immutable
@Table(name = "loonwaarde_measurement")
public class LoonwaardeMeasurement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loonwaarde_measurement_id_seq")
    @SequenceGenerator(
            name = "loonwaarde_measurement_id_seq",
            sequenceName = "loonwaarde_measurement_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Embedded
    private Loonwaarde loonwaarde;

    @Embedded
    private Recorded recorded;

    protected LoonwaardeMeasurement() {}

    LoonwaardeMeasurement(Employment employment, Loonwaarde loonwaarde, Recorded recorded) {
        employerId = employment.getEmployerId();
        employmentId = employment.getId();
        this.loonwaarde = loonwaarde;
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

    public Loonwaarde getLoonwaarde() {
        return loonwaarde;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
