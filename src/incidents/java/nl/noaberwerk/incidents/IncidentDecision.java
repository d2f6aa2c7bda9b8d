package nl.noaberwerk.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.noaberwerk.labour.Ongevalsmelding;
import org.hibernate.annotations.Immutable;

/** What the wizard decided about telling the Arbeidsinspectie; the last one holds. */
@Entity
@Immutable
@Table(name = "incident_decision")
public class IncidentDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_decision_id_seq")
    @SequenceGenerator(
            name = "incident_decision_id_seq",
            sequenceName = "incident_decision_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "incident_id")
    private long incidentId;

    @Enumerated(EnumType.STRING)
    private Ongevalsmelding.Duty duty;

    @Enumerated(EnumType.STRING)
    private Ongevalsmelding.Ground ground;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected IncidentDecision() {}

    IncidentDecision(long incidentId, Ongevalsmelding melding, Instant at, String by) {
        this.incidentId = incidentId;
        duty = melding.duty();
        ground = melding.ground().orElse(null);
        decidedAt = at;
        decidedBy = by;
    }

    Long getId() {
        return id;
    }

    public long getIncidentId() {
        return incidentId;
    }

    public Ongevalsmelding.Duty getDuty() {
        return duty;
    }

    Optional<Ongevalsmelding.Ground> ground() {
        return Optional.ofNullable(ground);
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }
}
