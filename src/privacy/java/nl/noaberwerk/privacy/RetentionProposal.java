package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That something may be erased: proposed by the night, agreed by one person, and gone when another erased it. */
@Entity
@Table(name = "retention_proposal")
public class RetentionProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_proposal_id_seq")
    @SequenceGenerator(
            name = "retention_proposal_id_seq",
            sequenceName = "retention_proposal_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    private String what;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "employment_id")
    private long employmentId;

    private LocalDate ended;

    @Column(name = "kept_through")
    private LocalDate keptThrough;

    private String described;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "agreed_by")
    private String agreedBy;

    protected RetentionProposal() {}

    public RetentionProposal(long employerId, ExpiredItem expired, LocalDate proposedOn) {
        this.employerId = employerId;
        what = expired.what();
        itemId = expired.item().id();
        employmentId = expired.item().employmentId();
        ended = expired.item().ended();
        keptThrough = expired.keptThrough();
        described = expired.item().what();
        this.proposedOn = proposedOn;
    }

    /** One person agrees; another erases. */
    void agree(String account, Instant moment) {
        agreedBy = account;
        agreedAt = moment;
    }

    /** Whether the account may erase it: somebody else agreed. */
    boolean isAgreedByAnother(String account) {
        return agreedBy != null && !agreedBy.equals(account);
    }

    public long getEmployerId() {
        return employerId;
    }

    public String getWhat() {
        return what;
    }

    public long getItemId() {
        return itemId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public LocalDate getEnded() {
        return ended;
    }

    public LocalDate getKeptThrough() {
        return keptThrough;
    }

    public String getDescribed() {
        return described;
    }

    public LocalDate getProposedOn() {
        return proposedOn;
    }

    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    public Optional<String> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }
}
