package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.payroll.Salary.Severity;
import org.hibernate.annotations.Immutable;

/** That somebody looked at a point of the control list, or took that back; never changed, the last one counts. */
@Entity
@Immutable
@Table(name = "control_tick")
public class ControlTick {

    static final String COLUMNS =
            "run_id, personnel_number, severity, code, message, ticked, note, recorded_by, recorded_at";

    @Id
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "personnel_number")
    private String personnelNumber;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String code;

    private String message;

    private boolean ticked;

    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ControlTick() {}

    /** What a point says, and so what a tick is about: a calculation that gives the same point keeps its tick. */
    record Subject(String personnelNumber, Severity severity, String code, String message) {

        static Subject of(Finding finding) {
            return new Subject(
                    finding.personnelNumber().orElse(null), finding.severity(), finding.code(), finding.message());
        }
    }

    Subject subject() {
        return new Subject(personnelNumber, severity, code, message);
    }

    /** False when it takes an earlier tick back. */
    public boolean isTicked() {
        return ticked;
    }

    /** What was written with it; may be empty for what only tells. */
    public String note() {
        return note;
    }

    public String by() {
        return recordedBy;
    }

    public Instant at() {
        return recordedAt;
    }
}
