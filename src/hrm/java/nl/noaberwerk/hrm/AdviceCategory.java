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

/** What a case can be about, from a day on; never changed, a new row of the same code goes before it. */
@Entity
@Table(name = "advice_category")
public class AdviceCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_category_id_seq")
    @SequenceGenerator(name = "advice_category_id_seq", sequenceName = "advice_category_id_seq", allocationSize = 50)
    private Long id;

    private String code;

    private String label;

    private short place;

    @Column(name = "answer_days")
    private short answerDays;

    @Column(name = "in_use")
    private boolean inUse;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String source;

    private String grade;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AdviceCategory() {}

    /** @param recording its reason is the source */
    AdviceCategory(String code, NewCategory asked, Recording recording) {
        this.code = code;
        label = asked.label();
        place = (short) asked.place();
        answerDays = (short) asked.answerDays();
        inUse = asked.inUse();
        validFrom = recording.validFrom();
        source = recording.reason();
        grade = "te controleren";
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public int getPlace() {
        return place;
    }

    /** Within how many days after the question an answer is proposed. */
    public int getAnswerDays() {
        return answerDays;
    }

    public boolean isInUse() {
        return inUse;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getSource() {
        return source;
    }

    /** "vastgesteld" or "te controleren". */
    public String getGrade() {
        return grade;
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
