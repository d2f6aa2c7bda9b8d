package nl.noaberwerk.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** The file for the bank of one approved run, kept byte for byte; it never changes, it can only be withdrawn. */
@Entity
@Table(name = "payment_file")
public class PaymentFile {

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_file_id_seq")
    @SequenceGenerator(name = "payment_file_id_seq", sequenceName = "payment_file_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "run_id")
    private long runId;

    private int sequence;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "payment_date")
    private LocalDate paymentDate;

    @Column(name = "debtor_name")
    private String debtorName;

    @Column(name = "debtor_iban")
    private String debtorIban;

    private int payments;

    @Column(name = "control_sum")
    private Euro controlSum;

    private byte[] content;

    private String sha256;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected PaymentFile() {}

    /** @param content the batch in the form in which the bank takes it */
    public PaymentFile(RunFile number, PaymentBatch batch, byte[] content, Made made) {
        this.runId = number.runId();
        this.sequence = number.sequence();
        this.messageId = batch.messageId();
        this.madeBy = made.by();
        this.madeAt = made.at();
        this.paymentDate = batch.paymentDate();
        this.debtorName = batch.debtor().name();
        this.debtorIban = batch.debtor().iban();
        this.payments = batch.payments().size();
        this.controlSum = batch.total();
        this.content = content.clone();
        this.sha256 = sha256(content);
    }

    /** Which file of which run. */
    public record RunFile(long runId, int sequence) {}

    /** Who made it and when. */
    public record Made(String by, Instant at) {}

    /**
     * Makes the file worthless, so that another can be made.
     *
     * @throws Refused 409 when it was withdrawn before, 400 without a reason
     */
    public void withdraw(String by, Instant at, String reason) {
        if (withdrawnAt != null) {
            throw Refused.conflict("finance.payments.withdrawn-before");
        }
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw Refused.badRequest("finance.payments.reason", LONGEST_REASON);
        }
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawnReason = given;
    }

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    /** The first file of a run is 1. */
    public int sequence() {
        return sequence;
    }

    public String messageId() {
        return messageId;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public LocalDate paymentDate() {
        return paymentDate;
    }

    public String debtorName() {
        return debtorName;
    }

    public String debtorIban() {
        return debtorIban;
    }

    /** How many payments stand in it. */
    public int payments() {
        return payments;
    }

    public Euro controlSum() {
        return controlSum;
    }

    /** @throws IllegalStateException when the stored bytes are no longer those that were made */
    public byte[] content() {
        if (!sha256(content).equals(sha256)) {
            throw new IllegalStateException("payment file " + messageId + " was tampered with");
        }
        return content.clone();
    }

    public String sha256() {
        return sha256;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<String> withdrawnReason() {
        return Optional.ofNullable(withdrawnReason);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
