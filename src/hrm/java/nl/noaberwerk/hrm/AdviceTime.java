package nl.noaberwerk.hrm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Minutes that somebody spent on a case on a day; below zero takes a mistake back. */
@Entity
@Table(name = "advice_time")
public class AdviceTime {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_time_id_seq")
    @SequenceGenerator(name = "advice_time_id_seq", sequenceName = "advice_time_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private String account;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    private short minutes;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AdviceTime() {}

    AdviceTime(long caseId, LocalDate workedOn, int minutes, Instant recordedAt, String account) {
        this.caseId = caseId;
        this.workedOn = workedOn;
        this.minutes = (short) minutes;
        this.recordedAt = recordedAt;
        this.account = account;
        this.recordedBy = account;
    }

    public long getCaseId() {
        return caseId;
    }

    /** Who worked. */
    public String getAccount() {
        return account;
    }

    public LocalDate getWorkedOn() {
        return workedOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public Long getId() {
        return id;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
