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

/** How many people with a BHV certificate must be at a location; the one recorded last holds. */
@Entity
@Immutable
@Table(name = "bhv_need")
public class BhvNeed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bhv_need_id_seq")
    @SequenceGenerator(name = "bhv_need_id_seq", sequenceName = "bhv_need_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Needed needed;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected BhvNeed() {}

    BhvNeed(long employerId, Needed needed, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.needed = needed;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Needed getNeeded() {
        return needed;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
