package nl.noaberwerk.indication;

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
import nl.noaberwerk.personnel.Recording;

/** An item of the checklist as somebody filled it in; the last answer of an item counts, an enclosure adds up. */
@Entity
@Table(name = "checklist_answer")
public class ChecklistAnswer {

    /** Yes or no. */
    public enum Answer {
        YES("ja"),
        NO("nee");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checklist_answer_id_seq")
    @SequenceGenerator(name = "checklist_answer_id_seq", sequenceName = "checklist_answer_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "herindicatie_id")
    private long herindicatieId;

    @Enumerated(EnumType.STRING)
    private ChecklistItem item;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private LocalDate day;

    private String note;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ChecklistAnswer() {}

    /** @param recording its day is that of the answer, its reason the text */
    ChecklistAnswer(long herindicatieId, ChecklistItem item, Answer answer, Recording recording) {
        this.herindicatieId = herindicatieId;
        this.item = item;
        this.answer = answer;
        day = recording.validFrom();
        note = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** With a document of the person that belongs to it. */
    ChecklistAnswer with(long document) {
        documentId = document;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getHerindicatieId() {
        return herindicatieId;
    }

    public ChecklistItem getItem() {
        return item;
    }

    public Answer getAnswer() {
        return answer;
    }

    public boolean isYes() {
        return answer == Answer.YES;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getNote() {
        return note;
    }

    public Optional<Long> document() {
        return Optional.ofNullable(documentId);
    }

    public Long getDocumentId() {
        return documentId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
