package nl.noaberwerk.incidents;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.Ongevalsmelding.Ground;

/**
 * One incident with everything that the caller may see of it.
 *
 * @param who personnel number and name; empty when nobody of ours was hit
 * @param ground why the inspectorate must be told; only for the arbocoordinator, who reports it
 * @param spells ziekmeldingen of this employee that were marked as arbeidsongeval; only for the arbocoordinator
 * @param workdays of absence that are linked to it
 */
public record IncidentFile(
        IncidentStanding standing,
        String who,
        Optional<Ground> ground,
        List<Spell> spells,
        Optional<Integer> workdays) {

    public Incident incident() {
        return standing.incident();
    }

    public Happened happened() {
        return incident().getHappened();
    }
}
