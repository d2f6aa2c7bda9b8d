package nl.noaberwerk.bedrijfsarts;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** An open spreekuur or a PMO: the employer does not know that it is. */
@Entity
@Table(name = "own_consult")
public class OwnConsult {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own_consult_id_seq")
    @SequenceGenerator(name = "own_consult_id_seq", sequenceName = "own_consult_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "file_id")
    private long fileId;

    @Enumerated(EnumType.STRING)
    private AppointmentKind kind;

    @Column(name = "planned_on")
    private LocalDate on;

    @Column(name = "planned_at")
    private LocalTime at;

    private String place;

    @Enumerated(EnumType.STRING)
    private AppointmentState state = AppointmentState.PLANNED;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected OwnConsult() {}

    /** @param when its kind, day, hour and place */
    OwnConsult(long fileId, Planned when, Instant recordedAt, String recordedBy) {
        this.fileId = fileId;
        kind = when.kind();
        on = when.on();
        at = when.at();
        place = when.place();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void end(AppointmentState how) {
        state = how;
    }

    public Long getId() {
        return id;
    }

    public long getFileId() {
        return fileId;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public LocalTime getAt() {
        return at;
    }

    public String getPlace() {
        return place;
    }

    public AppointmentState getState() {
        return state;
    }

    public boolean isPlanned() {
        return state == AppointmentState.PLANNED;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
