package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.Ziekteperiode;

/**
 * The lasting name of the sicknesses that the law counts as one.
 *
 * <p>Its days are kept for lists only; which sicknesses belong to it and how its days are counted follows from the events.
 */
@Entity
@Table(name = "absence_case")
public class AbsenceCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_case_id_seq")
    @SequenceGenerator(name = "absence_case_id_seq", sequenceName = "absence_case_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "merged_into")
    private Long mergedInto;

    private boolean withdrawn;

    protected AbsenceCase() {}

    AbsenceCase(long employerId, long employmentId, LocalDate firstDay) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        this.firstDay = firstDay;
    }

    /** It lives, with the days of the period. */
    void holds(Ziekteperiode period) {
        firstDay = period.firstDay();
        lastDay = period.lastDay().orElse(null);
        mergedInto = null;
        withdrawn = false;
    }

    /** Its sicknesses belong to another case now; it keeps its days, by which it comes back when they part again. */
    void mergeInto(AbsenceCase other) {
        mergedInto = other.id;
        withdrawn = false;
    }

    /** Nothing of it is left. */
    void withdraw() {
        mergedInto = null;
        withdrawn = true;
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

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Last sick day, which may lie ahead; empty while no end is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** The case of which this one is a part since a correction. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
