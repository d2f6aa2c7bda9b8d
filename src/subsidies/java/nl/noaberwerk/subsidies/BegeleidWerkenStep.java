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

/** What became of a prepared payment. */
@Entity
@Immutable
@Table(name = "begeleid_werken_step")
public class BegeleidWerkenStep {

    /** What somebody did with it. */
    public enum Kind {
        APPROVED,
        REJECTED,
        PAID
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "begeleid_werken_step_id_seq")
    @SequenceGenerator(
            name = "begeleid_werken_step_id_seq",
            sequenceName = "begeleid_werken_step_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "payment_id")
    private long paymentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String note;

    @Embedded
    private Recorded recorded;

    protected BegeleidWerkenStep() {}

    BegeleidWerkenStep(long paymentId, Kind kind, LocalDate onDay, String note, Recorded recorded) {
        this.paymentId = paymentId;
        this.kind = kind;
        this.onDay = onDay;
        this.note = note;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getPaymentId() {
        return paymentId;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public String getNote() {
        return note;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
