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
import org.hibernate.annotations.Immutable;

/** The money went back. */
@Entity
@Immutable
@Table(name = "terugvordering_done")
public class TerugvorderingDone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terugvordering_done_id_seq")
    @SequenceGenerator(
            name = "terugvordering_done_id_seq",
            sequenceName = "terugvordering_done_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "terugvordering_id")
    private long terugvorderingId;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String reference;

    @Embedded
    private Recorded recorded;

    protected TerugvorderingDone() {}

    TerugvorderingDone(long terugvorderingId, LocalDate onDay, String reference, Recorded recorded) {
        this.terugvorderingId = terugvorderingId;
        this.onDay = onDay;
        this.reference = reference;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getTerugvorderingId() {
        return terugvorderingId;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public String getReference() {
        return reference;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
