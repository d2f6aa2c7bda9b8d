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

/** The file for the bank with which returned payments are paid again; kept byte for byte. */
@Entity
@Immutable
@Table(name = "repayment_file")
public class RepaymentFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "repayment_file_id_seq")
    @SequenceGenerator(name = "repayment_file_id_seq", sequenceName = "repayment_file_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "payment_date")
    private LocalDate paymentDate;

    private int payments;

    @Column(name = "control_sum")
    private Euro controlSum;

    private byte[] content;

    private String sha256;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected RepaymentFile() {}

    RepaymentFile(long employerId, PaymentBatch batch, byte[] content, PaymentFile.Made made) {
        this.employerId = employerId;
        this.messageId = batch.messageId();
        this.paymentDate = batch.paymentDate();
        this.payments = batch.payments().size();
        this.controlSum = batch.total();
        this.content = content.clone();
        this.sha256 = PaymentFile.sha256(content);
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    public Long id() {
        return id;
    }

    public long employerId() {
        return employerId;
    }

    public String messageId() {
        return messageId;
    }

    public LocalDate paymentDate() {
        return paymentDate;
    }

    public int payments() {
        return payments;
    }

    public Euro controlSum() {
        return controlSum;
    }

    /** @throws IllegalStateException when the stored bytes are no longer those that were made */
    public byte[] content() {
        if (!PaymentFile.sha256(content).equals(sha256)) {
            throw new IllegalStateException("repayment file " + messageId + " was tampered with");
        }
        return content.clone();
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
