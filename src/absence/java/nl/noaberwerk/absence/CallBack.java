package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That an absent employee was called, by the plan of the verzuimprotocol; never changed. */
@Entity
@Table(name = "call_back")
public class CallBack {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_back_id_seq")
    @SequenceGenerator(name = "call_back_id_seq", sequenceName = "call_back_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ziekmelding_id")
    private long ziekmeldingId;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    private int number;

    @Column(name = "called_on")
    private LocalDate calledOn;

    private boolean reached;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected CallBack() {}

    CallBack(DueCall call, Made made, Instant recordedAt, String recordedBy) {
        ziekmeldingId = call.ziekmeldingId();
        employerId = call.employerId();
        employmentId = call.employmentId();
        number = call.call().number();
        calledOn = made.calledOn();
        reached = made.reached();
        note = made.note().isEmpty() ? null : made.note();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /**
     * How a call went.
     *
     * @param reached false when nobody was spoken to: the call stays open
     * @param note what was agreed about work, never about health; may be empty
     */
    public record Made(LocalDate calledOn, boolean reached, String note) {}

    public Long getId() {
        return id;
    }

    public long getZiekmeldingId() {
        return ziekmeldingId;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    /** Which call of the plan, 1 for the first. */
    public int getNumber() {
        return number;
    }

    public LocalDate getCalledOn() {
        return calledOn;
    }

    public boolean isReached() {
        return reached;
    }

    /** Null when nothing was written. */
    public String getNote() {
        return note;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
