package nl.noaberwerk.hours;

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

/** What became of a correction: the host agrees or says why not, or it was taken back. Only a correction agreed with counts. */
@Entity
@Table(name = "correction_answer")
public class CorrectionAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_answer_id_seq")
    @SequenceGenerator(
            name = "correction_answer_id_seq",
            sequenceName = "correction_answer_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "correction_id")
    private long correctionId;

    @Enumerated(EnumType.STRING)
    private CorrectionOutcome outcome;

    private String remark;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected CorrectionAnswer() {}

    /** @param remark why the host does not agree; null otherwise */
    CorrectionAnswer(WorkedHours correction, CorrectionOutcome outcome, String remark) {
        correctionId = correction.getId();
        this.outcome = outcome;
        this.remark = remark;
    }

    CorrectionAnswer by(String account, Instant at) {
        answeredBy = account;
        answeredAt = at;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getCorrectionId() {
        return correctionId;
    }

    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    /** Why the host does not agree; null otherwise. */
    public String getRemark() {
        return remark;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }
}
