package nl.noaberwerk.hours;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/** The hours of one week at one host employer, from entry to the host's approval; an approved week never changes. */
@Entity
@Table(name = "host_week")
public class HostWeek {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_week_id_seq")
    @SequenceGenerator(name = "host_week_id_seq", sequenceName = "host_week_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id", updatable = false)
    private long employerId;

    @Column(updatable = false)
    private String inlener;

    @Column(updatable = false)
    private LocalDate monday;

    @Enumerated(EnumType.STRING)
    private WeekState state = WeekState.OPEN;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private String remark;

    protected HostWeek() {}

    HostWeek(long employerId, String inlener, LocalDate monday) {
        this.employerId = employerId;
        this.inlener = inlener;
        this.monday = monday;
    }

    /** Lays it before the host. */
    void offer(String by, Instant at) {
        demand(state.isEntered(), "hours.week.not-open");
        state = WeekState.OFFERED;
        offeredBy = by;
        offeredAt = at;
    }

    /** The host agrees. */
    void approve(String by, Instant at) {
        answer(WeekState.APPROVED, by, at);
        remark = null;
    }

    /** The host says what is wrong; the week is open again. */
    void dispute(String why, String by, Instant at) {
        answer(WeekState.DISPUTED, by, at);
        remark = why;
    }

    private void answer(WeekState next, String by, Instant at) {
        demand(state == WeekState.OFFERED, "hours.week.not-offered");
        state = next;
        answeredBy = by;
        answeredAt = at;
    }

    private static void demand(boolean allowed, String key) {
        if (!allowed) {
            throw Refused.conflict(key);
        }
    }

    /** "Groen BV, week van 2026-11-02", for the audit trail. */
    String inWords() {
        return inWords(inlener, monday);
    }

    static String inWords(String inlener, LocalDate monday) {
        return inlener + ", week van " + monday;
    }

    /** Where who entered it opens it. */
    String page() {
        return page(inlener, monday);
    }

    static String page(String inlener, LocalDate monday) {
        return "/hours/week.xhtml?inlener=" + URLEncoder.encode(inlener, StandardCharsets.UTF_8) + "&week="
                + Messages.shown(monday);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public String getInlener() {
        return inlener;
    }

    public LocalDate getMonday() {
        return monday;
    }

    public WeekState getState() {
        return state;
    }

    public String getOfferedBy() {
        return offeredBy;
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** What the host said was wrong; null when nothing. */
    public String getRemark() {
        return remark;
    }
}
