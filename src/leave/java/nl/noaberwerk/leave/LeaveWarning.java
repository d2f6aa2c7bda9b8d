package nl.noaberwerk.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** That somebody was told by letter that her hours lapse. */
@Entity
@Table(name = "leave_warning")
public class LeaveWarning {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leave_warning_id_seq")
    @SequenceGenerator(name = "leave_warning_id_seq", sequenceName = "leave_warning_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    private int year;

    @Enumerated(EnumType.STRING)
    private Round round;

    private BigDecimal hours;

    @Column(name = "lapses_on")
    private LocalDate lapsesOn;

    @Column(name = "warned_on")
    private LocalDate warnedOn;

    @Column(name = "letter_id")
    private long letterId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LeaveWarning() {}

    /** In which of the two rounds of the year. */
    public enum Round {
        OCTOBER("1 oktober"),
        APRIL("1 april");

        private final String label;

        Round(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    LeaveWarning(WarningRow row, Round round, long letterId, Recording recording) {
        employerId = row.employerId();
        employmentId = row.employmentId();
        year = row.year();
        this.round = round;
        hours = row.hours();
        lapsesOn = row.lapsesOn();
        warnedOn = recording.validFrom();
        this.letterId = letterId;
        recordedAt = recording.at();
        recordedBy = recording.by();
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

    public int getYear() {
        return year;
    }

    public Round getRound() {
        return round;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public LocalDate getLapsesOn() {
        return lapsesOn;
    }

    public LocalDate getWarnedOn() {
        return warnedOn;
    }

    public long getLetterId() {
        return letterId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
