package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The job with the regular employer ended, and the subsidy with it. */
@Entity
@Immutable
@Table(name = "begeleid_werken_end")
public class BegeleidWerkenEnd {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "begeleid_werken_end_id_seq")
    @SequenceGenerator(
            name = "begeleid_werken_end_id_seq",
            sequenceName = "begeleid_werken_end_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private EndGround ground;

    @Embedded
    private Recorded recorded;

    protected BegeleidWerkenEnd() {}

    BegeleidWerkenEnd(long placementId, LocalDate lastDay, EndGround ground, Recorded recorded) {
        this.placementId = placementId;
        this.lastDay = lastDay;
        this.ground = ground;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public EndGround getGround() {
        return ground;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
