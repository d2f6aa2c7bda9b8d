package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The basiscontract with an arbodienst or bedrijfsarts (art. 14 lid 4 and 5 Arbowet). */
@Entity
@Table(name = "arbodienst_contract")
public class ArbodienstContract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arbodienst_contract_id_seq")
    @SequenceGenerator(
            name = "arbodienst_contract_id_seq",
            sequenceName = "arbodienst_contract_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Agreed agreed;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ArbodienstContract() {}

    ArbodienstContract(long employerId, Agreed agreed, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.agreed = agreed;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** It was talked over. */
    void review(LocalDate day) {
        reviewedOn = day;
    }

    /** Null when it never was. */
    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    /** The day by which it is talked over again, so many months after the last time or the beginning. */
    public LocalDate nextReview(int months) {
        LocalDate since = reviewedOn == null ? agreed.firstDay() : reviewedOn;
        return since.plusMonths(months);
    }

    /** The last day of the maatwerk, so many years after it was agreed; null of the vangnet. */
    public LocalDate lastDayOfMaatwerk(int years) {
        return agreed.arrangement() == Arrangement.MAATWERK
                ? agreed.arrangedOn().plusYears(years).minusDays(1)
                : null;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Agreed getAgreed() {
        return agreed;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
