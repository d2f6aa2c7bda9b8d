package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/**
 * From which day until which day something was given, by whom and why; ended sooner once, never changed.
 *
 * @param until last day that was agreed, or null without end
 * @param endedOn last day after it was ended sooner; before the first day: it never held
 */
@Embeddable
public record Term(
        @Column(name = "holds_from", updatable = false) LocalDate from,
        @Column(name = "holds_until", updatable = false) LocalDate until,
        @Column(updatable = false) String reason,
        @Column(name = "granted_by", updatable = false) String grantedBy,
        @Column(name = "granted_at", updatable = false) Instant grantedAt,
        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "ended_by") String endedBy,
        @Column(name = "ended_at") Instant endedAt) {

    /** @param until last day, or null without end */
    static Term of(Recording recording, LocalDate until) {
        return new Term(
                recording.validFrom(), until, recording.reason(), recording.by(), recording.at(), null, null, null);
    }

    /** The same, which holds for the last time on the day. @throws Refused when it was ended before, or would hold longer so */
    Term ended(LocalDate lastDay, String by, Instant at) {
        if (isEnded() || until != null && lastDay.isAfter(until)) {
            throw Refused.conflict("placement.term.ended");
        }
        return new Term(from, until, reason, grantedBy, grantedAt, lastDay, by, at);
    }

    public boolean holdsOn(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /** Whether both hold on some day. */
    boolean meets(Term other) {
        return reaches(other.from) && other.reaches(from) && holdsEver() && other.holdsEver();
    }

    private boolean reaches(LocalDate day) {
        LocalDate last = lastDay();
        return last == null || !last.isBefore(day);
    }

    /** False for what was ended before it began. */
    public boolean holdsEver() {
        return reaches(from);
    }

    /** Whether it was ended sooner than was agreed. */
    public boolean isEnded() {
        return Objects.nonNull(endedBy);
    }

    /** The last day on which it holds; null without end. */
    public LocalDate lastDay() {
        return endedOn == null ? until : endedOn;
    }

    /** "vanaf 2026-11-10 tot en met 2026-12-31", for the audit trail. */
    String inWords() {
        return "vanaf " + from + (lastDay() == null ? "" : " tot en met " + lastDay());
    }
}
