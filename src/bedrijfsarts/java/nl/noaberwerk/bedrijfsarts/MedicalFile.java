package nl.noaberwerk.bedrijfsarts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The file that the bedrijfsarts keeps about somebody; outside it is known by its number only. */
@Entity
@Immutable
@Table(name = "medical_file")
public class MedicalFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "medical_file_id_seq")
    @SequenceGenerator(name = "medical_file_id_seq", sequenceName = "medical_file_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    protected MedicalFile() {}

    MedicalFile(long employerId, long employmentId, Instant openedAt, String openedBy) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        this.openedAt = openedAt;
        this.openedBy = openedBy;
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

    public Instant getOpenedAt() {
        return openedAt;
    }

    public String getOpenedBy() {
        return openedBy;
    }
}
