package nl.noaberwerk.leave;

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

/** Days that the employer fixed as vakantie for a group; never changed, undoing it is another one. */
@Entity
@Table(name = "fixed_leave")
public class FixedLeave {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fixed_leave_id_seq")
    @SequenceGenerator(name = "fixed_leave_id_seq", sequenceName = "fixed_leave_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "for_whom")
    private String forWhom;

    private int people;

    private int excluded;

    private Long undoes;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected FixedLeave() {}

    /** @param count of those who are free, and of those who are not */
    FixedLeave(long employerId, AskedFixedLeave asked, Count count, Recording recording) {
        this.employerId = employerId;
        firstDay = asked.first();
        lastDay = asked.last();
        forWhom = asked.forWhom();
        people = count.people();
        excluded = count.excluded();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** How many of a group. */
    record Count(int people, int excluded) {}

    /** The other one does not stand any more. @param people for how many */
    static FixedLeave undoing(FixedLeave other, int people, Recording recording) {
        FixedLeave made = new FixedLeave();
        made.employerId = other.employerId;
        made.firstDay = other.firstDay;
        made.lastDay = other.lastDay;
        made.forWhom = other.forWhom;
        made.people = people;
        made.undoes = other.id;
        made.reason = recording.reason();
        made.recordedAt = recording.at();
        made.recordedBy = recording.by();
        return made;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getForWhom() {
        return forWhom;
    }

    /** For how many it was recorded. */
    public int getPeople() {
        return people;
    }

    /** How many of the group it was not for. */
    public int getExcluded() {
        return excluded;
    }

    /** The one that this one undoes; null when it undoes none. */
    public Long getUndoes() {
        return undoes;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
