package nl.noaberwerk.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That the Arbeidsinspectie was told of an accident, by us or by the host employer. */
@Entity
@Immutable
@Table(name = "inspectorate_notice")
public class InspectorateNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspectorate_notice_id_seq")
    @SequenceGenerator(
            name = "inspectorate_notice_id_seq",
            sequenceName = "inspectorate_notice_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "incident_id")
    private long incidentId;

    @Column(name = "told_at")
    private Instant toldAt;

    private String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected InspectorateNotice() {}

    InspectorateNotice(long incidentId, Instant toldAt, String reference) {
        this.incidentId = incidentId;
        this.toldAt = toldAt;
        this.reference = reference;
    }

    InspectorateNotice recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getIncidentId() {
        return incidentId;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public String getReference() {
        return reference;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
