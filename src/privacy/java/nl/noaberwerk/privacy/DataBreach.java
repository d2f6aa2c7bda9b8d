package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Personal data that got lost or into the wrong hands (AVG art. 33); what was done about it are its steps. */
@Entity
@Table(name = "data_breach")
public class DataBreach {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_breach_id_seq")
    @SequenceGenerator(name = "data_breach_id_seq", sequenceName = "data_breach_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "known_at")
    private Instant knownAt;

    private String what;
    private int persons;
    private boolean risk;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DataBreach() {}

    /** @param found what was found and when */
    DataBreach(long employerId, NewBreach found, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        knownAt = found.knownAt();
        what = found.what();
        persons = found.persons();
        risk = found.risk();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Instant getKnownAt() {
        return knownAt;
    }

    public String getWhat() {
        return what;
    }

    public int getPersons() {
        return persons;
    }

    /** Whether it can harm the people; then it must be reported. */
    public boolean isRisk() {
        return risk;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
