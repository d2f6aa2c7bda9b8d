package nl.noaberwerk.indication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** A task that a decision or a lapse brings; somebody does it and says what she did. */
@Entity
@Table(name = "herindicatie_follow_up")
public class HerindicatieFollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "herindicatie_follow_up_id_seq")
    @SequenceGenerator(
            name = "herindicatie_follow_up_id_seq",
            sequenceName = "herindicatie_follow_up_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "herindicatie_id")
    private Long herindicatieId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private String about;

    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    private String note = "";

    protected HerindicatieFollowUp() {}

    /** @param about the same thing brings the same task once: "besluit 2027-01-04" */
    HerindicatieFollowUp(long employerId, long employmentId, FollowUpKind kind, String about) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        this.kind = kind;
        this.about = about;
    }

    HerindicatieFollowUp dueOn(LocalDate day) {
        due = day;
        return this;
    }

    HerindicatieFollowUp of(long herindicatie) {
        herindicatieId = herindicatie;
        return this;
    }

    /** @throws Refused when it was done already */
    void done(Recording recording) {
        if (doneOn != null) {
            throw Refused.conflict("indication.follow-up.done");
        }
        doneOn = recording.validFrom();
        doneBy = recording.by();
        note = recording.reason();
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

    public Optional<Long> herindicatie() {
        return Optional.ofNullable(herindicatieId);
    }

    public FollowUpKind getKind() {
        return kind;
    }

    public String getAbout() {
        return about;
    }

    public LocalDate getDue() {
        return due;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public String getDoneBy() {
        return doneBy;
    }

    public String getNote() {
        return note;
    }
}
