package nl.noaberwerk.reintegration;

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
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.personnel.Recording;

/** A document that the Wet verbetering poortwachter asks for in one case; what stands in it is in its versions. */
@Entity
@Table(name = "poortwachter_document")
public class PoortwachterDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "poortwachter_document_id_seq")
    @SequenceGenerator(
            name = "poortwachter_document_id_seq",
            sequenceName = "poortwachter_document_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PoortwachterDocument() {}

    PoortwachterDocument(CaseFile file, PaperKind kind, Recording recording) {
        employerId = file.employerId();
        employmentId = file.employmentId();
        caseId = file.caseId();
        this.kind = kind;
        startedOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public long getCaseId() {
        return caseId;
    }

    public PaperKind getKind() {
        return kind;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
