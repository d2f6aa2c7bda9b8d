package nl.noaberwerk.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** That a payment of an approved run was made by hand before the file for the bank, which therefore leaves it out. */
@Entity
@Immutable
@Table(name = "manual_payment")
public class ManualPayment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "manual_payment_id_seq")
    @SequenceGenerator(name = "manual_payment_id_seq", sequenceName = "manual_payment_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "end_to_end_id")
    private String endToEndId;

    private String name;

    private Euro amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ManualPayment() {}

    ManualPayment(long runId, Payment payment, ByHand given, PaymentFile.Made recorded) {
        this.runId = runId;
        this.endToEndId = payment.endToEndId();
        this.name = payment.name();
        this.amount = payment.amount();
        this.paidOn = given.on();
        this.reason = given.reason();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    /** When it was paid, and why by hand. */
    public record ByHand(LocalDate on, String reason) {}

    public long runId() {
        return runId;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public String name() {
        return name;
    }

    public Euro amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
