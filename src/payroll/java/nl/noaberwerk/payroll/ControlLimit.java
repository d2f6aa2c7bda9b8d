package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** From which fall of the net amount somebody stands on the control list, for an employer from a day on. */
@Entity
@Immutable
@Table(name = "control_limit")
public class ControlLimit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "control_limit_id_seq")
    @SequenceGenerator(name = "control_limit_id_seq", sequenceName = "control_limit_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private Long employerId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private Euro amount;

    private BigDecimal percentage;

    private String source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ControlLimit() {}

    /** @param falls how much less is still nothing to look at, in euros and in percent of last month */
    ControlLimit(long employerId, LocalDate validFrom, Falls falls, String source) {
        this.employerId = employerId;
        this.validFrom = validFrom;
        this.amount = falls.amount();
        this.percentage = falls.percentage();
        this.source = source;
    }

    /** Up to both of these a lower net amount is no point of the control list. */
    public record Falls(Euro amount, BigDecimal percentage) {

        /** Whether it is lower by more than the amount, or by more than the percentage. */
        public boolean areExceeded(Euro before, Euro now) {
            Euro less = before.minus(now);
            return less.compareTo(amount) > 0 || less.compareTo(before.percent(percentage)) > 0;
        }
    }

    ControlLimit recorded(String by, Instant at) {
        recordedBy = by;
        recordedAt = at;
        return this;
    }

    public Falls falls() {
        return new Falls(amount, percentage);
    }

    /** The proposal of the supplier, which this employer has not confirmed or replaced. */
    public boolean isToCheck() {
        return employerId == null;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String source() {
        return source;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
