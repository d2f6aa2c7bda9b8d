package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A measurement was a mistake: it never held. */
@Entity
@Immutable
@Table(name = "loonwaarde_withdrawal")
public class LoonwaardeWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loonwaarde_withdrawal_id_seq")
    @SequenceGenerator(
            name = "loonwaarde_withdrawal_id_seq",
            sequenceName = "loonwaarde_withdrawal_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "measurement_id")
    private long measurementId;

    private String reason;

    @Embedded
    private Recorded recorded;

    protected LoonwaardeWithdrawal() {}

    LoonwaardeWithdrawal(long measurementId, String reason, Recorded recorded) {
        this.measurementId = measurementId;
        this.reason = reason;
        this.recorded = recorded;
    }

    public long getMeasurementId() {
        return measurementId;
    }

    public String getReason() {
        return reason;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
