package nl.noaberwerk.benefits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.noaberwerk.rules.Euro;

/** What UWV paid of a report or of a claim; the same payment cannot be recorded twice. */
@Entity
@Table(name = "uwv_payment")
public class UwvPayment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uwv_payment_id_seq")
    @SequenceGenerator(name = "uwv_payment_id_seq", sequenceName = "uwv_payment_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private Euro amount;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected UwvPayment() {}

    private UwvPayment(long employerId, long employmentId, ReceivedBenefit received) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        firstDay = received.first();
        lastDay = received.last();
        amount = received.amount();
        receivedOn = received.receivedOn();
        reference = received.reference();
    }

    static UwvPayment of(UwvReport report, ReceivedBenefit received) {
        UwvPayment payment = new UwvPayment(report.getEmployerId(), report.getEmploymentId(), received);
        payment.reportId = report.getId();
        return payment;
    }

    static UwvPayment of(WazoClaim claim, ReceivedBenefit received) {
        UwvPayment payment = new UwvPayment(claim.getEmployerId(), claim.getEmploymentId(), received);
        payment.claimId = claim.getId();
        return payment;
    }

    UwvPayment recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }

    /** Whether it is the same money for the same days of the same report or claim. */
    boolean isSameAs(UwvPayment other) {
        return Objects.equals(reportId, other.reportId)
                && Objects.equals(claimId, other.claimId)
                && firstDay.equals(other.firstDay)
                && lastDay.equals(other.lastDay)
                && amount.equals(other.amount)
                && receivedOn.equals(other.receivedOn);
    }

    public Long getId() {
        return id;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    /** Null when it is of a claim. */
    public Long getReportId() {
        return reportId;
    }

    /** Null when it is of a report. */
    public Long getClaimId() {
        return claimId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** In euros; negative when UWV took it back. */
    public Euro getAmount() {
        return amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getReference() {
        return reference;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
