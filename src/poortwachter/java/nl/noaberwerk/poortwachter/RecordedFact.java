package nl.noaberwerk.poortwachter;

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
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.CaseFact;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.personnel.Recording;

/** Something that happened in a case, as somebody recorded it; never changed, at most withdrawn by another row. */
@Entity
@Table(name = "poortwachter_fact")
public class RecordedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "poortwachter_fact_id_seq")
    @SequenceGenerator(
            name = "poortwachter_fact_id_seq",
            sequenceName = "poortwachter_fact_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private LocalDate day;

    private String note;

    private Long withdraws;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RecordedFact() {}

    /** @param recording its day is that of the fact, its reason the note */
    RecordedFact(long employerId, long caseId, FactKind kind, Recording recording) {
        this.employerId = employerId;
        this.caseId = caseId;
        this.kind = kind;
        day = recording.validFrom();
        note = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** The row that takes this one back. */
    RecordedFact withdrawal(Recording recording) {
        RecordedFact row = new RecordedFact(employerId, caseId, kind, recording);
        row.day = day;
        row.withdraws = id;
        return row;
    }

    CaseFact fact() {
        return new CaseFact(kind, day);
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

    public FactKind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getNote() {
        return note;
    }

    /** The row that this one takes back; empty for a fact. */
    public Optional<Long> withdraws() {
        return Optional.ofNullable(withdraws);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
