package nl.noaberwerk.hrm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** An advice as it was given; a better one is a new version. */
@Entity
@Table(name = "advice_version")
public class AdviceVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_version_id_seq")
    @SequenceGenerator(name = "advice_version_id_seq", sequenceName = "advice_version_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private short number;

    private String text;

    @Column(name = "template_id")
    private Long templateId;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AdviceVersion() {}

    /** @param templateId with which it was begun, or null; @param recording its reason is the text */
    AdviceVersion(long caseId, int number, Long templateId, Recording recording) {
        this.caseId = caseId;
        this.number = (short) number;
        this.templateId = templateId;
        text = recording.reason();
        givenOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getCaseId() {
        return caseId;
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    /** The words it was begun with, or null. */
    public Long getTemplateId() {
        return templateId;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public Long getId() {
        return id;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
