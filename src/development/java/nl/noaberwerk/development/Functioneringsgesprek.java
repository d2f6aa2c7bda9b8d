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
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** The yearly talk about work: planned, held with a report, or called off; what was held stays as it is. */
@Entity
@Table(name = "functioneringsgesprek")
public class Functioneringsgesprek {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "functioneringsgesprek_id_seq")
    @SequenceGenerator(
            name = "functioneringsgesprek_id_seq",
            sequenceName = "functioneringsgesprek_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private String place;

    private String talker;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String report;

    private String opinion;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Functioneringsgesprek() {}

    /** @param talker account of who holds it */
    Functioneringsgesprek(Learner whose, LocalDate day, String place, String talker, Recording recording) {
        this.employerId = whose.employerId();
        this.employmentId = whose.employmentId();
        plannedOn = day;
        this.place = place;
        this.talker = talker;
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    void move(LocalDate day, String where) {
        requireOpen();
        plannedOn = day;
        place = where;
    }

    /** @param view what the employee says about it; may be empty */
    void held(LocalDate day, String words, String view) {
        requireOpen();
        heldOn = day;
        report = words;
        opinion = view.isEmpty() ? null : view;
    }

    void cancel(LocalDate day, String why) {
        requireOpen();
        cancelledOn = day;
        cancelReason = why;
    }

    private void requireOpen() {
        if (!isPlanned()) {
            throw Refused.conflict("development.talk.over");
        }
    }

    /** Neither held nor called off. */
    public boolean isPlanned() {
        return heldOn == null && cancelledOn == null;
    }

    public boolean isHeld() {
        return heldOn != null;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public String getPlace() {
        return place;
    }

    /** The account of who holds it. */
    public String getTalker() {
        return talker;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getReport() {
        return report;
    }

    /** What the employee says about it, or null. */
    public String getOpinion() {
        return opinion;
    }

    public LocalDate getCancelledOn() {
        return cancelledOn;
    }

    public String getCancelReason() {
        return cancelReason;
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
