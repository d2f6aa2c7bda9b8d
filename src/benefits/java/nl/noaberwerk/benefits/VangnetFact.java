package nl.noaberwerk.benefits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;

/** That a vangnet holds for somebody, as it was recorded; of one employment and ground the last record holds. */
@Entity
@Table(name = "vangnet_fact")
public class VangnetFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vangnet_fact_id_seq")
    @SequenceGenerator(name = "vangnet_fact_id_seq", sequenceName = "vangnet_fact_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Embedded
    private VangnetTerms terms;

    private boolean withdrawn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected VangnetFact() {}

    VangnetFact(Employment employment, VangnetTerms terms, boolean withdrawn, Recording recording) {
        employerId = employment.getEmployerId();
        employmentId = employment.getId();
        this.terms = terms;
        this.withdrawn = withdrawn;
        recordedAt = recording.at();
        recordedBy = recording.by();
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

    public VangnetTerms getTerms() {
        return terms;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
