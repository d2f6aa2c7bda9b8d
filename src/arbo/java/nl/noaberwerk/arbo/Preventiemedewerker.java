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

/** Somebody who helps the employer with working safely. */
@Entity
@Table(name = "preventiemedewerker")
public class Preventiemedewerker {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "preventiemedewerker_id_seq")
    @SequenceGenerator(
            name = "preventiemedewerker_id_seq",
            sequenceName = "preventiemedewerker_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Appointed appointed;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Preventiemedewerker() {}

    Preventiemedewerker(long employerId, Appointed appointed, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.appointed = appointed;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** The OR consented, or it ended. */
    void change(Appointed now) {
        appointed = now;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Appointed getAppointed() {
        return appointed;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
