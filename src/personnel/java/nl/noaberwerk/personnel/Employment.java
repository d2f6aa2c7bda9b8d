package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Regeling;

/**
 * A person under a personnel number with an employer: an employment of ours under a regeling, or (without one) somebody
 * in begeleid werken, whose employment is with another employer and who is not on our payroll.
 */
@Entity
public class Employment {

    /** What stands in files and on screens for somebody without a regeling of ours. */
    public static final String BEGELEID_WERKEN = "Begeleid werken";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employment_id_seq")
    @SequenceGenerator(name = "employment_id_seq", sequenceName = "employment_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "personnel_number")
    private String personnelNumber;

    @Enumerated(EnumType.STRING)
    private Regeling regeling;

    @Column(name = "in_service")
    private LocalDate inService;

    protected Employment() {}

    public Employment(long personId, long employerId, String personnelNumber, LocalDate inService) {
        this.personId = personId;
        this.employerId = employerId;
        this.personnelNumber = personnelNumber;
        this.inService = inService;
    }

    /** An employment of ours. */
    public Employment under(Regeling regeling) {
        this.regeling = regeling;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public long getEmployerId() {
        return employerId;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    /** Empty for begeleid werken. */
    public Optional<Regeling> regeling() {
        return Optional.ofNullable(regeling);
    }

    public String getRegelingLabel() {
        return regeling == null ? BEGELEID_WERKEN : regeling.label();
    }

    public boolean isOnPayroll() {
        return regeling != null;
    }

    public LocalDate getInService() {
        return inService;
    }
}
