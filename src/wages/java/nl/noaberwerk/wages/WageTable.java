package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;

/** Amounts of a cao that hold from a day, with their source; they count once a second person has confirmed them. */
@Entity
@Table(name = "wage_table")
public class WageTable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wage_table_id_seq")
    @SequenceGenerator(name = "wage_table_id_seq", sequenceName = "wage_table_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Cao cao;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

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

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected WageTable() {}

    public WageTable(Cao cao, LocalDate validFrom, String source, String by, Instant at) {
        this.cao = cao;
        this.validFrom = validFrom;
        this.source = source;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /**
     * From now on its amounts count.
     *
     * @throws Refused 403 for who entered it, 409 when it was confirmed or withdrawn before
     */
    public void confirm(String by, Instant at) {
        requireOpen();
        if (enteredBy.equals(by)) {
            throw Refused.forbidden("wages.table.four-eyes");
        }
        confirmedBy = by;
        confirmedAt = at;
    }

    /** It was entered by mistake and will never count. @throws Refused 409 when it was confirmed or withdrawn before */
    public void withdraw(String by, Instant at) {
        requireOpen();
        withdrawnBy = by;
        withdrawnAt = at;
    }

    private void requireOpen() {
        if (confirmedBy != null) {
            throw Refused.conflict("wages.table.confirmed-before", confirmedBy);
        }
        if (withdrawnBy != null) {
            throw Refused.conflict("wages.table.withdrawn-before", withdrawnBy);
        }
    }

    public Long getId() {
        return id;
    }

    public Cao getCao() {
        return cao;
    }

    public LocalDate getValidFrom() {
        return validFrom;
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
