package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A loonkostensubsidie ended, or its beschikking was recorded by mistake. */
@Entity
@Immutable
@Table(name = "lks_end")
public class LksEnd {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lks_end_id_seq")
    @SequenceGenerator(name = "lks_end_id_seq", sequenceName = "lks_end_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "beschikking_id")
    private long beschikkingId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Embedded
    private Recorded recorded;

    protected LksEnd() {}

    LksEnd(long beschikkingId, LocalDate lastDay, String reason, Recorded recorded) {
        this.beschikkingId = beschikkingId;
        this.lastDay = lastDay;
        this.reason = reason;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getBeschikkingId() {
        return beschikkingId;
    }

    /** Empty when it never held. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public String getReason() {
        return reason;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
