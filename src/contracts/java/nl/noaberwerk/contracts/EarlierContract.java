package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;

/** A contract from before this program or with an employer whose place was taken over; it counts in the keten. */
@Entity
@Table(name = "earlier_contract")
public class EarlierContract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "earlier_contract_id_seq")
    @SequenceGenerator(name = "earlier_contract_id_seq", sequenceName = "earlier_contract_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "with_employer")
    private String withEmployer;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected EarlierContract() {}

    /** @param withEmployer another employer by name; empty for this one; @param recording its day is the first day */
    EarlierContract(long employmentId, String withEmployer, LocalDate lastDay, Recording recording) {
        this.employmentId = employmentId;
        this.withEmployer = withEmployer;
        this.lastDay = lastDay;
        firstDay = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getEmploymentId() {
        return employmentId;
    }

    /** Empty for the same employer. */
    public String getWithEmployer() {
        return withEmployer;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Empty for an indefinite term. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
