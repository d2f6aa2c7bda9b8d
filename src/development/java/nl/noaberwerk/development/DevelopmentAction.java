package nl.noaberwerk.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** Who does what and when, for a goal or as agreed in a functioneringsgesprek. */
@Entity
@Table(name = "development_action")
public class DevelopmentAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_action_id_seq")
    @SequenceGenerator(
            name = "development_action_id_seq",
            sequenceName = "development_action_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "goal_id")
    private Long goalId;

    @Column(name = "talk_id")
    private Long talkId;

    private String what;

    private String who;

    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DevelopmentAction() {}

    DevelopmentAction(Learner whose, NewAction asked, Recording recording) {
        this.employerId = whose.employerId();
        this.employmentId = whose.employmentId();
        goalId = asked.goalId();
        talkId = asked.talkId();
        what = asked.what();
        who = asked.who();
        due = asked.due();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** @throws Refused when it was done before */
    void done(LocalDate day) {
        if (doneOn != null) {
            throw Refused.conflict("development.action.done");
        }
        doneOn = day;
    }

    public Optional<Long> goal() {
        return Optional.ofNullable(goalId);
    }

    public Optional<Long> talk() {
        return Optional.ofNullable(talkId);
    }

    public String getWhat() {
        return what;
    }

    public String getWho() {
        return who;
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    public boolean isLate(LocalDate day) {
        return isOpen() && due.isBefore(day);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
