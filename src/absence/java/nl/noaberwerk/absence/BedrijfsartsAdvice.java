package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** What the bedrijfsarts tells the employer: what somebody can do and to which degree, never what she has. */
@Entity
@Table(name = "bedrijfsarts_advice")
public class BedrijfsartsAdvice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bedrijfsarts_advice_id_seq")
    @SequenceGenerator(
            name = "bedrijfsarts_advice_id_seq",
            sequenceName = "bedrijfsarts_advice_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "advice_day")
    private LocalDate adviceDay;

    private String author;

    @Embedded
    private WorkAdvice work;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected BedrijfsartsAdvice() {}

    /** @param recording its valid-from is the day of the advice */
    BedrijfsartsAdvice(AbsenceCase absence, String author, WorkAdvice work, Recording recording) {
        employerId = absence.getEmployerId();
        caseId = absence.getId();
        this.author = author;
        this.work = work;
        adviceDay = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
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

    public LocalDate getAdviceDay() {
        return adviceDay;
    }

    /** Name of the bedrijfsarts. */
    public String getAuthor() {
        return author;
    }

    public WorkAdvice getWork() {
        // Hibernate gives null for an embedded record of which every column is empty
        return work == null ? WorkAdvice.NONE : work;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
