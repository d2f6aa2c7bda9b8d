package nl.noaberwerk.incidents.rest;

import java.util.List;
import nl.noaberwerk.incidents.FollowUp;
import nl.noaberwerk.incidents.Happened;
import nl.noaberwerk.incidents.IncidentFile;

/**
 * An incident over the API.
 *
 * @param on as "2026-11-10"
 * @param duty whether the inspectorate must be told; null of a near miss
 * @param told at which moment it was told, or null
 */
public record IncidentAnswer(
        long id,
        String kind,
        String who,
        String on,
        String place,
        String nature,
        String description,
        boolean commuting,
        String host,
        String duty,
        String told,
        String reference,
        List<Action> actions) {

    /** @param doneOn null while it is open */
    public record Action(long id, String what, String owner, String due, String doneOn) {

        static Action of(FollowUp one) {
            return new Action(
                    one.getId(),
                    one.getWhat(),
                    one.getOwner(),
                    one.getDue().toString(),
                    one.getDoneOn() == null ? null : one.getDoneOn().toString());
        }
    }

    static IncidentAnswer of(IncidentFile file) {
        Happened happened = file.happened();
        return new IncidentAnswer(
                file.incident().getId(),
                happened.kind().name(),
                file.who(),
                happened.on().toString(),
                happened.place(),
                happened.nature().name(),
                happened.description(),
                happened.commuting(),
                happened.host(),
                file.standing().decision().map(one -> one.getDuty().name()).orElse(null),
                file.standing().notice().map(one -> one.getToldAt().toString()).orElse(null),
                file.standing().notice().map(one -> one.getReference()).orElse(null),
                file.standing().followUps().stream().map(Action::of).toList());
    }
}
