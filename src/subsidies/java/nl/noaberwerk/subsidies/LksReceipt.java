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
import java.time.YearMonth;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** What the municipality paid over a month; below zero when it took back. */
@Entity
@Immutable
@Table(name = "lks_receipt")
public class LksReceipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lks_receipt_id_seq")
    @SequenceGenerator(name = "lks_receipt_id_seq", sequenceName = "lks_receipt_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "beschikking_id")
    private long beschikkingId;

    private YearMonth month;

    private Euro amount;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String reference;

    @Embedded
    private Recorded recorded;

    protected LksReceipt() {}

    LksReceipt(
            long beschikkingId,
            YearMonth month,
            Euro amount,
            LocalDate receivedOn,
            String reference,
            Recorded recorded) {
        this.beschikkingId = beschikkingId;
        this.month = month;
        this.amount = amount;
        this.receivedOn = receivedOn;
        this.reference = reference;
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getBeschikkingId() {
        return beschikkingId;
    }

    public YearMonth getMonth() {
        return month;
    }

    public Euro getAmount() {
        return amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getReference() {
        return reference;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
