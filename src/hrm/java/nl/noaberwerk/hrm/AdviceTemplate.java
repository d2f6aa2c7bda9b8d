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

/** Words to begin an advice with, from a day on; never changed, a new row of the same code goes before it. */
@Entity
@Table(name = "advice_template")
public class AdviceTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_template_id_seq")
    @SequenceGenerator(name = "advice_template_id_seq", sequenceName = "advice_template_id_seq", allocationSize = 50)
    private Long id;

    private String code;

    private String category;

    private String title;

    private String body;

    @Column(name = "in_use")
    private boolean inUse;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AdviceTemplate() {}

    AdviceTemplate(String code, NewTemplate asked, Recording recording) {
        this.code = code;
        category = asked.category();
        title = asked.title();
        body = asked.body();
        inUse = asked.inUse();
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public String getCode() {
        return code;
    }

    /** For which category it is meant. */
    public String getCategory() {
        return category;
    }

    public String getTitle() {
        return title;
    }

    /** With places to fill in between braces: "{naam}". */
    public String getBody() {
        return body;
    }

    public boolean isInUse() {
        return inUse;
    }

    public LocalDate getValidFrom() {
        return validFrom;
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
