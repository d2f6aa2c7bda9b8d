package nl.noaberwerk.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody took a payment file out of the system. */
@Entity
@Table(name = "payment_download")
public class PaymentDownload {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_download_id_seq")
    @SequenceGenerator(name = "payment_download_id_seq", sequenceName = "payment_download_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "payment_file_id")
    private long paymentFileId;

    @Column(name = "downloaded_by")
    private String by;

    @Column(name = "downloaded_at")
    private Instant at;

    protected PaymentDownload() {}

    public PaymentDownload(long paymentFileId, String by, Instant at) {
        this.paymentFileId = paymentFileId;
        this.by = by;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public long paymentFileId() {
        return paymentFileId;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
