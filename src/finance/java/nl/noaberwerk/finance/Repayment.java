package nl.noaberwerk.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** That a returned payment was paid again: in a file, or by hand; the database allows it once per return. */
@Entity
@Immutable
public class Repayment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "repayment_id_seq")
    @SequenceGenerator(name = "repayment_id_seq", sequenceName = "repayment_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "returned_id")
    private long returnedId;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "end_to_end_id")
    private String endToEndId;

    private String name;

    private String iban;

    private Euro amount;

    @Column(name = "payment_date")
    private LocalDate paymentDate;

    private String note;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Repayment() {}

    /** @param fileId null when it was paid by hand */
    Repayment(long returnedId, Long fileId, Payment payment, LocalDate on, PaymentFile.Made made) {
        this.returnedId = returnedId;
        this.fileId = fileId;
        this.endToEndId = payment.endToEndId();
        this.name = payment.name();
        this.iban = payment.iban();
        this.amount = payment.amount();
        this.paymentDate = on;
        this.note = payment.description();
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    public Long id() {
        return id;
    }

    public long returnedId() {
        return returnedId;
    }

    public boolean isByHand() {
        return fileId == null;
    }

    public Long fileId() {
        return fileId;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public String name() {
        return name;
    }

    public String iban() {
        return iban;
    }

    public Euro amount() {
        return amount;
    }

    public LocalDate paymentDate() {
        return paymentDate;
    }

    /** On the statement of who gets it, or how it was paid by hand. */
    public String note() {
        return note;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
