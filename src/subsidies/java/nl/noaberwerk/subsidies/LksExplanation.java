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
import org.hibernate.annotations.Immutable;

/** Why the municipality paid something else over a month than was expected; the last one holds. */
@Entity
@Immutable
@Table(name = "lks_explanation")
public class LksExplanation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lks_explanation_id_seq")
    @SequenceGenerator(name = "lks_explanation_id_seq", sequenceName = "lks_explanation_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "beschikking_id")
    private long beschikkingId;

    private YearMonth month;

    private String text;

    @Embedded
    private Recorded recorded;

    protected LksExplanation() {}

    LksExplanation(long beschikkingId, YearMonth month, String text, Recorded recorded) {
        this.beschikkingId = beschikkingId;
        this.month = month;
        this.text = text;
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

    public String getText() {
        return text;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
