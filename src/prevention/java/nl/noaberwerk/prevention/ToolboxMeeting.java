package nl.noaberwerk.prevention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A short instruction about working safely, and who were there (art. 8 and 11 Arbowet). */
@Entity
@Table(name = "toolbox_meeting")
public class ToolboxMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toolbox_meeting_id_seq")
    @SequenceGenerator(name = "toolbox_meeting_id_seq", sequenceName = "toolbox_meeting_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Meeting meeting;

    @ElementCollection
    @CollectionTable(name = "toolbox_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "employment_id")
    private Set<Long> attendance = new HashSet<>();

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ToolboxMeeting() {}

    ToolboxMeeting(long employerId, Meeting meeting, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.meeting = meeting;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    ToolboxMeeting attendedBy(Set<Long> employmentIds) {
        attendance.addAll(employmentIds);
        return this;
    }

    /** The employments of who were there. */
    public Set<Long> getAttendance() {
        return Set.copyOf(attendance);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
