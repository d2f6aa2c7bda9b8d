package nl.noaberwerk.hrm;

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
import nl.noaberwerk.personnel.Recording;

/** Something that happened in a case; never changed. */
@Entity
@Table(name = "advice_event")
public class AdviceEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_event_id_seq")
    @SequenceGenerator(name = "advice_event_id_seq", sequenceName = "advice_event_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private AdviceStep kind;

    private LocalDate day;

    private String text;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AdviceEvent() {}

    /** @param recording its first day is the day on which it happened; its reason is the text */
    AdviceEvent(long caseId, AdviceStep kind, Recording recording) {
        this.caseId = caseId;
        this.kind = kind;
        day = recording.validFrom();
        text = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getCaseId() {
        return caseId;
    }

    public AdviceStep getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getText() {
        return text;
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
