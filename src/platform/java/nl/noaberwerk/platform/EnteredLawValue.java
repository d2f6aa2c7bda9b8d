package nl.noaberwerk.platform;

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
import nl.noaberwerk.rules.EnteredValue;

/** A value of the law or a cao that somebody entered with its day and source, and that somebody else confirms. */
@Entity
@Table(name = "entered_law_value")
public class EnteredLawValue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entered_law_value_id_seq")
    @SequenceGenerator(
            name = "entered_law_value_id_seq",
            sequenceName = "entered_law_value_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String key;

    @Column(name = "holds_from", updatable = false)
    private LocalDate from;

    @Column(updatable = false)
    private String value;

    @Column(updatable = false)
    private String source;

    @Column(name = "entered_by", updatable = false)
    private String enteredBy;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected EnteredLawValue() {}

    /** @param entered key, day, value and source; whether it is confirmed is decided here only */
    EnteredLawValue(EnteredValue entered, String by, Instant at) {
        this.key = entered.key();
        this.from = entered.from();
        this.value = entered.value();
        this.source = entered.source();
        this.enteredBy = Objects.requireNonNull(by);
        this.enteredAt = Objects.requireNonNull(at);
    }

    /** Agreed by a second person; refused for who entered it and when it was done before. */
    void confirm(String by, Instant at) {
        if (isConfirmed()) {
            throw Refused.conflict("platform.law.confirmed-before", confirmedBy);
        }
        if (enteredBy.equals(by)) {
            throw Refused.forbidden("platform.law.four-eyes");
        }
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    EnteredValue entered() {
        return new EnteredValue(key, from, value, source, isConfirmed());
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public LocalDate getFrom() {
        return from;
    }

    public String getValue() {
        return value;
    }

    public String getSource() {
        return source;
    }

    public String getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public boolean isConfirmed() {
        return confirmedBy != null;
    }

    /** Null as long as nobody confirmed it. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    /** Null as long as nobody confirmed it. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
