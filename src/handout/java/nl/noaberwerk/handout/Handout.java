package nl.noaberwerk.handout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** How the payslips of an approved run are to reach people, as it stood when it was put together; never changed. */
@Entity
public class Handout {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handout_id_seq")
    @SequenceGenerator(name = "handout_id_seq", sequenceName = "handout_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    private int sequence;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected Handout() {}

    public Handout(long runId, int sequence, String madeBy, Instant madeAt) {
        this.runId = runId;
        this.sequence = sequence;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public Long getId() {
        return id;
    }

    public long getRunId() {
        return runId;
    }

    /** 1 for the first of a run; the greatest counts. */
    public int getSequence() {
        return sequence;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeBy() {
        return madeBy;
    }
}
