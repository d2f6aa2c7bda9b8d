package nl.noaberwerk.finance;

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
import java.time.LocalDate;
import nl.noaberwerk.payroll.Disbursement;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** A payment that the bank gave back: the money is with the employer again, the payslip stays as it is. */
@Entity
@Immutable
@Table(name = "returned_payment")
public class ReturnedPayment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returned_payment_id_seq")
    @SequenceGenerator(name = "returned_payment_id_seq", sequenceName = "returned_payment_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "personnel_number")
    private String personnelNumber;

    @Enumerated(EnumType.STRING)
    private Disbursement.Kind kind;

    @Column(name = "end_to_end_id")
    private String endToEndId;

    private String name;

    private String iban;

    private Euro amount;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ReturnedPayment() {}

    /** @param payment as it stood in the file for the bank */
    ReturnedPayment(PaidTo to, Payment payment, Return given, PaymentFile.Made recorded) {
        this.runId = to.runId();
        this.employmentId = to.employmentId();
        this.personnelNumber = to.personnelNumber();
        this.kind = payment.kind();
        this.endToEndId = payment.endToEndId();
        this.name = payment.name();
        this.iban = payment.iban();
        this.amount = payment.amount();
        this.returnedOn = given.on();
        this.reason = given.reason();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    /** Whose payslip it was. */
    record PaidTo(long runId, long employmentId, String personnelNumber) {}

    /** What the bank says of it. */
    public record Return(LocalDate on, String reason) {}

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public long employmentId() {
        return employmentId;
    }

    public String personnelNumber() {
        return personnelNumber;
    }

    public Disbursement.Kind kind() {
        return kind;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public String name() {
        return name;
    }

    /** The account on which it did not arrive. */
    public String iban() {
        return iban;
    }

    public Euro amount() {
        return amount;
    }

    public LocalDate returnedOn() {
        return returnedOn;
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
