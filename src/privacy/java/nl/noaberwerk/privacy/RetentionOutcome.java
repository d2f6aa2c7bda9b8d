package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** How much of one kind was erased at once, by whom and when; no longer of whom. */
@Entity
@Table(name = "retention_outcome")
public class RetentionOutcome {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_outcome_id_seq")
    @SequenceGenerator(
            name = "retention_outcome_id_seq",
            sequenceName = "retention_outcome_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    private String what;
    private int items;
    private int persons;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "erased_by")
    private String erasedBy;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected RetentionOutcome() {}

    /** @param erased all of one employer and kind */
    RetentionOutcome(ErasedItems erased, String agreedBy, String erasedBy, Instant erasedAt) {
        employerId = erased.employerId();
        what = erased.what();
        items = erased.items();
        persons = erased.persons();
        this.agreedBy = agreedBy;
        this.erasedBy = erasedBy;
        this.erasedAt = erasedAt;
    }

    public String getWhat() {
        return what;
    }

    public int getItems() {
        return items;
    }

    public int getPersons() {
        return persons;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public String getErasedBy() {
        return erasedBy;
    }

    public Instant getErasedAt() {
        return erasedAt;
    }
}
