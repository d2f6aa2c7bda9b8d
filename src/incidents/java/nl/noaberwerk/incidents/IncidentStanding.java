package nl.noaberwerk.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.Ongevalsmelding.Duty;

/**
 * An incident as it stands: what was decided last, whether the inspectorate was told, and what is done afterwards.
 *
 * @param decision the last one; empty of a near miss
 * @param notice the last one
 * @param followUps in order of day
 */
public record IncidentStanding(
        Incident incident,
        Optional<IncidentDecision> decision,
        Optional<InspectorateNotice> notice,
        List<FollowUp> followUps) {

    /** The inspectorate must be told at once, and nobody recorded that it was. */
    public boolean isTellNow() {
        return notice.isEmpty() && (is(Duty.AT_ONCE) || is(Duty.HOST_AT_ONCE));
    }

    /** Whether it must be told is not known yet. */
    public boolean isUndecided() {
        return notice.isEmpty() && is(Duty.NOT_YET_KNOWN);
    }

    /** Told to the inspectorate by us, so that it stands on our list of art. 9 lid 2. */
    public boolean isTold() {
        return notice.isPresent();
    }

    public List<FollowUp> openFollowUps() {
        return followUps.stream().filter(FollowUp::isOpen).toList();
    }

    public boolean isOpen() {
        return isTellNow() || isUndecided() || !openFollowUps().isEmpty();
    }

    public boolean isLate(LocalDate day) {
        return isTellNow() || followUps.stream().anyMatch(one -> one.isLate(day));
    }

    private boolean is(Duty duty) {
        return decision.filter(one -> one.getDuty() == duty).isPresent();
    }
}
