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
import java.time.Instant;
import java.time.YearMonth;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** Something that happened to a loonbeslag; a later one of a kind goes before an earlier one. */
@Entity
@Immutable
@Table(name = "loonbeslag_event")
public class LoonbeslagEvent {

    /** What happened. */
    public enum Kind {
        CONFIRMED("Bevestigd"),
        REFUSED("Afgewezen"),
        CLAIM("Vordering"),
        VOET("Beslagvrije voet"),
        ENDED("Beëindigd"),
        WITHHELD("Ingehouden");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loonbeslag_event_id_seq")
    @SequenceGenerator(name = "loonbeslag_event_id_seq", sequenceName = "loonbeslag_event_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "loonbeslag_id")
    private long loonbeslagId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private YearMonth month;

    private Euro amount;

    @Column(name = "run_id")
    private Long runId;

    private String note;

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_at")
    private Instant at;

    protected LoonbeslagEvent() {}

    /**
     * @param month from when it holds (voet), the last month (ended) or the month of the wage (withheld); null otherwise
     * @param amount in euros; null when the kind has none
     * @param runId only of what a run withheld
     */
    LoonbeslagEvent(long loonbeslagId, What what, String by, Instant at) {
        this.loonbeslagId = loonbeslagId;
        this.kind = what.kind();
        this.month = what.month();
        this.amount = what.amount();
        this.runId = what.runId();
        this.note = what.note();
        this.by = by;
        this.at = at;
    }

    /** The content of an event; what a kind does not have is null. */
    record What(Kind kind, YearMonth month, Euro amount, Long runId, String note) {

        static What noted(Kind kind, String note) {
            return new What(kind, null, null, null, note);
        }
    }

    public Long getId() {
        return id;
    }

    public long getLoonbeslagId() {
        return loonbeslagId;
    }

    public Kind getKind() {
        return kind;
    }

    public YearMonth getMonth() {
        return month;
    }

    public Euro getAmount() {
        return amount;
    }

    public String getNote() {
        return note;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
