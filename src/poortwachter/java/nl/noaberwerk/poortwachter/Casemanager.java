package nl.noaberwerk.poortwachter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.personnel.Recording;

/** Who looks after a case from a day on, and who stands in; never changed, the last row of a case holds. */
@Entity
public class Casemanager {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casemanager_id_seq")
    @SequenceGenerator(name = "casemanager_id_seq", sequenceName = "casemanager_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "case_id")
    private long caseId;

    private String account;

    private String role;

    @Embedded
    private Deputy deputy;

    @Column(name = "from_day")
    private LocalDate from;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Casemanager() {}

    /** @param recording its day is the first one, its reason the note */
    Casemanager(long employerId, long caseId, Candidate who, Recording recording) {
        this.employerId = employerId;
        this.caseId = caseId;
        account = who.account();
        role = who.role();
        from = recording.validFrom();
        note = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** The same for another case, to which this one was joined. */
    Casemanager of(CaseFile other, Recording recording) {
        Candidate who = new Candidate(account, account, role);
        return new Casemanager(other.employerId(), other.caseId(), who, recording.from(from)).with(deputy());
    }

    Casemanager with(Optional<Deputy> standIn) {
        deputy = standIn.orElse(null);
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getCaseId() {
        return caseId;
    }

    public String getAccount() {
        return account;
    }

    /** With which role she looks after it: who has lost it sees its signals no more. */
    public String getRole() {
        return role;
    }

    public Optional<Deputy> deputy() {
        return Optional.ofNullable(deputy);
    }

    /** Who acts on the day: the deputy on her days, else the casemanager. */
    public String actingOn(LocalDate day) {
        return deputy().filter(one -> one.holdsOn(day)).map(Deputy::account).orElse(account);
    }

    public LocalDate getFrom() {
        return from;
    }

    public String getNote() {
        return note;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
