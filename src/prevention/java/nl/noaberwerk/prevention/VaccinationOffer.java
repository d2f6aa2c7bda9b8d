package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Whether a vaccination was offered to somebody; the one recorded last holds. */
@Entity
@Immutable
@Table(name = "vaccination_offer")
public class VaccinationOffer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vaccination_offer_id_seq")
    @SequenceGenerator(
            name = "vaccination_offer_id_seq",
            sequenceName = "vaccination_offer_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Vaccination vaccination;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected VaccinationOffer() {}

    VaccinationOffer(long employerId, Vaccination vaccination, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.vaccination = vaccination;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Vaccination getVaccination() {
        return vaccination;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
