package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was told about a ziekmelding, at some moment; never changed, the one recorded last holds. */
@Entity
@Table(name = "ziekmelding_particulars")
public class Particulars {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ziekmelding_particulars_id_seq")
    @SequenceGenerator(
            name = "ziekmelding_particulars_id_seq",
            sequenceName = "ziekmelding_particulars_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "ziekmelding_id")
    private long ziekmeldingId;

    @Embedded
    private Answers answers;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Particulars() {}

    Particulars(long ziekmeldingId, Answers answers, Instant recordedAt, String recordedBy) {
        this.ziekmeldingId = ziekmeldingId;
        this.answers = answers;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getId() {
        return id;
    }

    public long getZiekmeldingId() {
        return ziekmeldingId;
    }

    public Answers getAnswers() {
        return answers;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
