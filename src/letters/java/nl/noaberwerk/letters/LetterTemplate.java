package nl.noaberwerk.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.noaberwerk.personnel.Recording;

/** The words of a kind of letter from a day on; never changed. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate {

    /** Of those that have begun the strongest holds. */
    public static final Comparator<LetterTemplate> STRENGTH = Comparator.comparing(LetterTemplate::getValidFrom)
            .thenComparing(LetterTemplate::getRecordedAt)
            .thenComparing(template -> template.id, Comparator.nullsLast(Comparator.naturalOrder()));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_template_id_seq")
    @SequenceGenerator(name = "letter_template_id_seq", sequenceName = "letter_template_id_seq", allocationSize = 50)
    private Long id;

    private String kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String subject;

    private String body;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LetterTemplate() {}

    public LetterTemplate(String kind, LetterText text, Recording recording) {
        this.kind = kind;
        subject = text.subject();
        body = text.body();
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public LetterText text() {
        return new LetterText(subject, body);
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
