package nl.noaberwerk.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** A contract with a host employer, from a day until a day; its terms and rates are facts beside it. */
@Entity
@Table(name = "host_contract")
public class HostContract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_contract_id_seq")
    @SequenceGenerator(name = "host_contract_id_seq", sequenceName = "host_contract_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id", updatable = false)
    private long employerId;

    @Column(name = "host_id", updatable = false)
    private long hostId;

    @Column(updatable = false)
    private String number;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private String reason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    protected HostContract() {}

    /** @param endsOn last day that was agreed, or null without end */
    HostContract(Host host, String number, LocalDate endsOn, Recording recording) {
        employerId = host.getEmployerId();
        hostId = host.getId();
        this.number = number;
        this.endsOn = endsOn;
        startsOn = recording.validFrom();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /**
     * Ended by notice.
     *
     * @param given the day of the notice as its first day, with who recorded it and why
     * @throws Refused when it was ended before, or would last longer so
     */
    void end(LocalDate lastDay, Recording given) {
        if (endedBy != null || endsOn != null && lastDay.isAfter(endsOn)) {
            throw Refused.conflict("hosts.contract.ended-already", number);
        }
        noticeOn = given.validFrom();
        endedOn = lastDay;
        endedBy = given.by();
        endedAt = given.at();
        endReason = given.reason();
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && lastDay().filter(day::isAfter).isEmpty();
    }

    /** The last day on which it holds; empty without end. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(endedOn == null ? endsOn : endedOn);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getHostId() {
        return hostId;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public String getReason() {
        return reason;
    }

    public boolean isEnded() {
        return endedBy != null;
    }

    /** The day on which notice was given; null while none was. */
    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public String getEndReason() {
        return endReason;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
