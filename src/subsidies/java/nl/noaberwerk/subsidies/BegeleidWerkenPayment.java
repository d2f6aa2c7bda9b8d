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
import java.time.YearMonth;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** A payment that was prepared; what became of it are steps. */
@Entity
@Immutable
@Table(name = "begeleid_werken_payment")
public class BegeleidWerkenPayment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "begeleid_werken_payment_id_seq")
    @SequenceGenerator(
            name = "begeleid_werken_payment_id_seq",
            sequenceName = "begeleid_werken_payment_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "placement_id")
    private long placementId;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    @Column(name = "first_month")
    private YearMonth firstMonth;

    private int months;

    private Euro expected;

    private Euro amount;

    private String proof;

    @Embedded
    private Recorded recorded;

    protected BegeleidWerkenPayment() {}

    BegeleidWerkenPayment(
            long placementId,
            PaymentKind kind,
            YearMonth firstMonth,
            int months,
            Euro expected,
            Euro amount,
            String proof,
            Recorded recorded) {
        this.placementId = placementId;
        this.kind = kind;
        this.firstMonth = firstMonth;
        this.months = months;
        this.expected = expected;
        this.amount = amount;
        this.proof = proof;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public PaymentKind getKind() {
        return kind;
    }

    public YearMonth getFirstMonth() {
        return firstMonth;
    }

    public int getMonths() {
        return months;
    }

    public Euro getExpected() {
        return expected;
    }

    public Euro getAmount() {
        return amount;
    }

    /** Which payslip or invoice was seen, or why the amount is another. */
    public String getProof() {
        return proof;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
