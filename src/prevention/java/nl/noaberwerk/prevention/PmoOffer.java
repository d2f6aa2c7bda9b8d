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

/** That a group was offered a PMO (art. 18 Arbowet), and when the next one is. */
@Entity
@Immutable
@Table(name = "pmo_offer")
public class PmoOffer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pmo_offer_id_seq")
    @SequenceGenerator(name = "pmo_offer_id_seq", sequenceName = "pmo_offer_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Offered offered;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PmoOffer() {}

    PmoOffer(long employerId, Offered offered, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.offered = offered;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Offered getOffered() {
        return offered;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
