package nl.noaberwerk.bedrijfsarts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** An appointment that the employer may know of: when and where it is, whether it was held, what was agreed about work. */
@Entity
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_id_seq")
    @SequenceGenerator(name = "appointment_id_seq", sequenceName = "appointment_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private Planned planned;

    @Column(name = "invitation_id")
    private Long invitationId;

    @Enumerated(EnumType.STRING)
    private AppointmentState state = AppointmentState.PLANNED;

    private String outcome;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Appointment() {}

    Appointment(long employerId, Planned planned, Instant recordedAt, String recordedBy) {
        if (planned.kind().isOwn()) {
            throw new IllegalArgumentException("Only the bedrijfsarts knows of " + planned.kind());
        }
        this.employerId = employerId;
        this.planned = planned;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** By this letter. */
    void invitedBy(long letterId) {
        invitationId = letterId;
    }

    /** How it went. */
    void end(AppointmentState how, String what, LocalDate next) {
        state = how;
        outcome = what;
        nextOn = next;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public Planned getPlanned() {
        return planned;
    }

    /** Number of the letter to the employee; null when none was written. */
    public Long getInvitationId() {
        return invitationId;
    }

    public AppointmentState getState() {
        return state;
    }

    /** In terms of work; null when nothing was recorded. */
    public String getOutcome() {
        return outcome;
    }

    /** Day of the next appointment; null when none was agreed. */
    public LocalDate getNextOn() {
        return nextOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public boolean isPlanned() {
        return state == AppointmentState.PLANNED;
    }

    /** It was held or its day has passed, and nobody recorded how it went. */
    public boolean lacksOutcome(LocalDate today) {
        return isPlanned() && planned.on().isBefore(today) || state == AppointmentState.HELD && outcome == null;
    }
}
