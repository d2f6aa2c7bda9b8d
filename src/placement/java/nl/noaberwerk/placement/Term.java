package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** From which day until which day something was given, by whom and why; ended sooner once, never changed. */
@Embeddable
public class Term {

    @Column(name = "holds_from", updatable = false)
    private LocalDate from;

    @Column(name = "holds_until", updatable = false)
    private LocalDate until;

    @Column(updatable = false)
    private String reason;

    @Column(name = "granted_by", updatable = false)
    private String grantedBy;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Term() {}

    /** @param until last day, or null without end */
    public Term(Recording recording, LocalDate until) {
        from = recording.validFrom();
        this.until = until;
        reason = recording.reason();
        grantedBy = recording.by();
        grantedAt = recording.at();
    }

    /** It holds for the last time on the day. @throws Refused when it was ended before, or would hold longer so */
    void end(LocalDate lastDay, String by, Instant at) {
        if (endedBy != null || until != null && lastDay.isAfter(until)) {
            throw Refused.conflict("placement.term.ended");
        }
        endedOn = lastDay;
        endedBy = by;
        endedAt = at;
    }

    public boolean holdsOn(LocalDate day) {
        LocalDate last = getLastDay();
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /** Whether both hold on some day. */
    boolean meets(Term other) {
        return reaches(other.from) && other.reaches(from) && holdsEver() && other.holdsEver();
    }

    private boolean reaches(LocalDate day) {
        LocalDate last = getLastDay();
        return last == null || !last.isBefore(day);
    }

    /** False for what was ended before it began. */
    public boolean holdsEver() {
        return reaches(from);
    }

    /** "vanaf 2026-11-10 tot en met 2026-12-31", for the audit trail. */
    String inWords() {
        return "vanaf " + from + (getLastDay() == null ? "" : " tot en met " + getLastDay());
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The last day on which it holds; null without end. */
    public LocalDate getLastDay() {
        return endedOn == null ? until : endedOn;
    }

    public String getReason() {
        return reason;
    }

    public String getGrantedBy() {
        return grantedBy;
    }

    public Instant getGrantedAt() {
        return grantedAt;
    }

    /** Null when it was not ended sooner. */
    public String getEndedBy() {
        return endedBy;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
