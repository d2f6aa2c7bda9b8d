package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Grade;

/**
 * The definition of a wage component from a month on: recorded by one, confirmed by another, never overwritten.
 *
 * <p>Those that come with the program need no confirmation; what is uncertain in them is marked "te controleren".
 */
@Entity
@Table(name = "wage_component")
public class WageComponent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wage_component_id_seq")
    @SequenceGenerator(name = "wage_component_id_seq", sequenceName = "wage_component_id_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String code;

    @Column(name = "valid_from", updatable = false)
    private YearMonth validFrom;

    @Column(updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Direction direction;

    @Column(updatable = false)
    private BigDecimal percentage;

    @Embedded
    private Treatment treatment;

    @Column(updatable = false)
    private boolean receipt;

    @Column(updatable = false)
    private String account;

    @Column(name = "counter_account", updatable = false)
    private String counterAccount;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Grade grade;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private boolean ended;

    @Column(updatable = false)
    private boolean standard;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected WageComponent() {}

    /**
     * Waits for the confirmation of somebody else.
     *
     * @throws Refused when the definition cannot be
     */
    public WageComponent(ComponentDefinition definition, String by, Instant at) {
        definition.check();
        this.code = definition.code();
        this.validFrom = definition.validFrom();
        this.text = definition.text();
        this.measure = definition.measure();
        this.direction = definition.direction();
        this.percentage = definition.percentage().orElse(null);
        this.treatment = definition.treatment();
        this.receipt = definition.receipt();
        this.account = definition.account();
        this.counterAccount = definition.counterAccount();
        this.grade = definition.grade();
        this.source = definition.source();
        this.ended = definition.ended();
        this.recordedBy = Objects.requireNonNull(by);
        this.recordedAt = Objects.requireNonNull(at);
    }

    /** Agreed by a second person; refused for who recorded it, and when it does not wait any more. */
    void confirm(String by, Instant at) {
        requireWaiting();
        if (recordedBy.equals(by)) {
            throw Refused.forbidden("wages.component.four-eyes");
        }
        confirmedBy = by;
        confirmedAt = at;
    }

    /** Taken back before anybody confirmed it, for instance because of a slip of the pen. */
    void withdraw(String by, Instant at) {
        requireWaiting();
        withdrawnBy = by;
        withdrawnAt = at;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw Refused.conflict("wages.component.not-waiting", code, validFrom);
        }
    }

    /** Everything that was defined. */
    public ComponentDefinition definition() {
        return new ComponentDefinition(
                code,
                validFrom,
                text,
                measure,
                direction,
                Optional.ofNullable(percentage),
                treatment,
                receipt,
                account,
                counterAccount,
                grade,
                source,
                ended);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public YearMonth validFrom() {
        return validFrom;
    }

    /** On the payslip. */
    public String text() {
        return text;
    }

    public Measure measure() {
        return measure;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** Each item needs the date of its receipt. */
    public boolean needsReceipt() {
        return receipt;
    }

    public String source() {
        return source;
    }

    /** Nobody looked its source up: lines and screens say "te controleren". */
    public boolean toCheck() {
        return grade == Grade.TE_CONTROLEREN;
    }

    /** What an item is worth; see {@link ComponentDefinition#worth}. */
    public MonthItem.Worth worth(BigDecimal figure) {
        return definition().worth(figure);
    }

    public boolean isEnded() {
        return ended;
    }

    /** It came with the program. */
    public boolean isStandard() {
        return standard;
    }

    /** It counts: it came with the program, or a second person confirmed it. */
    public boolean isInForce() {
        return standard || confirmedBy != null;
    }

    public boolean isWaiting() {
        return !isInForce() && withdrawnBy == null;
    }

    public boolean isWithdrawn() {
        return withdrawnBy != null;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Empty as long as nobody confirmed it, and for what came with the program. */
    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }
}
