package nl.noaberwerk.placement;

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

/** A whole group went to another place from a day on; never changed, undoing it is another move. */
@Entity
@Table(name = "group_move")
public class GroupMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_move_id_seq")
    @SequenceGenerator(name = "group_move_id_seq", sequenceName = "group_move_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    private LocalDate day;

    private String source;

    private String target;

    private int people;

    private Long undoes;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected GroupMove() {}

    /** @param way from where and to where, in words */
    GroupMove(long employerId, Way way, int people, Recording recording) {
        this.employerId = employerId;
        this.people = people;
        source = way.source();
        target = way.target();
        day = recording.validFrom();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** From where and to where, in words. */
    record Way(String source, String target) {}

    /** Undoes another one. */
    GroupMove undoing(GroupMove other) {
        undoes = other.id;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getSource() {
        return source;
    }

    public String getTarget() {
        return target;
    }

    public int getPeople() {
        return people;
    }

    /** The move that this one undoes; null when it undoes none. */
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
