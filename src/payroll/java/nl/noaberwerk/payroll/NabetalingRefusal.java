package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** The decision that a difference over an approved month is not settled, with the reason. */
@Entity
@Immutable
@Table(name = "nabetaling_refusal")
public class NabetalingRefusal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nabetaling_refusal_id_seq")
    @SequenceGenerator(
            name = "nabetaling_refusal_id_seq",
            sequenceName = "nabetaling_refusal_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    private YearMonth month;

    private Euro difference;

    private String note;

    @Column(name = "refused_by")
    private String refusedBy;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected NabetalingRefusal() {}

    NabetalingRefusal(NabetalingProposal proposal, String note, String by, Instant at) {
        this.employmentId = proposal.employmentId();
        this.month = proposal.month();
        this.difference = proposal.difference();
        this.note = note;
        this.refusedBy = by;
        this.refusedAt = at;
    }

    long employmentId() {
        return employmentId;
    }

    boolean isAbout(NabetalingProposal proposal) {
        return employmentId == proposal.employmentId()
                && month.equals(proposal.month())
                && difference.equals(proposal.difference());
    }

    public String getNote() {
        return note;
    }

    public String getRefusedBy() {
        return refusedBy;
    }

    public Instant getRefusedAt() {
        return refusedAt;
    }
}
