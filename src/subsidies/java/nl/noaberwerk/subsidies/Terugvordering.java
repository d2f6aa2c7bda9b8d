package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** What goes back of a subsidy, because more was paid than was due; the payment itself stays as it was. */
@Entity
@Immutable
@Table(name = "terugvordering")
public class Terugvordering {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terugvordering_id_seq")
    @SequenceGenerator(name = "terugvordering_id_seq", sequenceName = "terugvordering_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "beschikking_id")
    private Long beschikkingId;

    @Column(name = "payment_id")
    private Long paymentId;

    @Column(name = "first_month")
    private YearMonth firstMonth;

    private String party;

    private Euro paid;

    private Euro due;

    @Embedded
    private Recorded recorded;

    protected Terugvordering() {}

    Terugvordering(long employerId, Overpaid overpaid, Recorded recorded) {
        this.employerId = employerId;
        this.employmentId = overpaid.employmentId();
        this.beschikkingId = overpaid.beschikkingId().orElse(null);
        this.paymentId = overpaid.paymentId().orElse(null);
        this.firstMonth = overpaid.firstMonth();
        this.party = overpaid.party();
        this.paid = overpaid.paid();
        this.due = overpaid.due();
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    /** Of a loonkostensubsidie, which we pay back; empty for begeleid werken, which is paid back to us. */
    public Optional<Long> beschikkingId() {
        return Optional.ofNullable(beschikkingId);
    }

    public Optional<Long> paymentId() {
        return Optional.ofNullable(paymentId);
    }

    public YearMonth getFirstMonth() {
        return firstMonth;
    }

    public String getParty() {
        return party;
    }

    public Euro getPaid() {
        return paid;
    }

    public Euro getDue() {
        return due;
    }

    /** What goes back. */
    public Euro getAmount() {
        return paid.minus(due);
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
