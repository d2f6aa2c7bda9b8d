package nl.noaberwerk.poortwachter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.labour.Obligation;
import nl.noaberwerk.personnel.Recording;

/**
 * Brings what is kept of one case into agreement with what was computed: nothing is ever left out, and doing it twice
 * changes nothing.
 *
 * @param added obligations that were not kept yet
 * @param changes what became another date or state
 */
record Settlement(List<StoredObligation> added, List<ObligationChange> changes) {

    /** @param recording its reason says what happened, its moment and account when and by whom */
    static Settlement of(CaseFile file, List<StoredObligation> kept, List<Obligation> computed, Recording recording) {
        Map<StoredObligation.Key, StoredObligation> known = kept.stream()
                .collect(Collectors.toMap(
                        StoredObligation::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<StoredObligation> added = new ArrayList<>();
        List<ObligationChange> changes = new ArrayList<>();
        for (Obligation one : computed) {
            StoredObligation before = known.remove(StoredObligation.key(one));
            if (before == null) {
                added.add(new StoredObligation(file, one));
            } else {
                before.follow(one, recording).ifPresent(changes::add);
            }
        }
        known.values().forEach(gone -> gone.lapse(recording).ifPresent(changes::add));
        return new Settlement(added, changes);
    }
}
