package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.personnel.Recording;

/** What a second person thought of the words of a contract; never changed. */
@Entity
@Table(name = "contract_template_decision")
public class TemplateDecision {

    @Id
    @Column(name = "template_id")
    private Long templateId;

    private boolean agreed;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected TemplateDecision() {}

    TemplateDecision(long templateId, boolean agreed, Recording recording) {
        this.templateId = templateId;
        this.agreed = agreed;
        decidedAt = recording.at();
        decidedBy = recording.by();
    }

    public Long getTemplateId() {
        return templateId;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }
}
