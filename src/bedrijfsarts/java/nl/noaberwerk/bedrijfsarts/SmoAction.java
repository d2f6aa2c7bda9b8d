package nl.noaberwerk.bedrijfsarts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Something that was agreed in an SMO, with who does it and when. */
@Entity
@Table(name = "smo_action")
public class SmoAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "smo_action_id_seq")
    @SequenceGenerator(name = "smo_action_id_seq", sequenceName = "smo_action_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "meeting_id")
    private long meetingId;

    @Embedded
    private Agreed agreed;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SmoAction() {}

    SmoAction(SmoMeeting meeting, Agreed agreed, Instant recordedAt, String recordedBy) {
        employerId = meeting.getEmployerId();
        meetingId = meeting.getId();
        this.agreed = agreed;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void done(LocalDate day) {
        doneOn = day;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getMeetingId() {
        return meetingId;
    }

    public Agreed getAgreed() {
        return agreed;
    }

    /** Null while it is not done. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    public boolean isLate(LocalDate today) {
        return doneOn == null && agreed.due().isBefore(today);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
