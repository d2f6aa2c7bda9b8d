package nl.noaberwerk.privacy;

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

/** One use of personal data in the register of AVG art. 30, as it is from a day on. */
@Entity
@Table(name = "processing_activity")
public class ProcessingActivity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "processing_activity_id_seq")
    @SequenceGenerator(
            name = "processing_activity_id_seq",
            sequenceName = "processing_activity_id_seq",
            allocationSize = 50)
    private Long id;

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private boolean ended;

    @Embedded
    private ProcessingText text;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ProcessingActivity() {}

    /** @param ended true when the use stops on the day */
    ProcessingActivity(String name, LocalDate validFrom, boolean ended, ProcessingText text) {
        this.name = name;
        this.validFrom = validFrom;
        this.ended = ended;
        this.text = text;
    }

    ProcessingActivity recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public boolean isEnded() {
        return ended;
    }

    public ProcessingText getText() {
        return text;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
