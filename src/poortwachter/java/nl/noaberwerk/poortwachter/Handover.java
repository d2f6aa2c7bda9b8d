package nl.noaberwerk.poortwachter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * That one account takes over cases from a day on.
 *
 * @param caseIds which ones; at least one
 * @param note guarded text, for who takes over
 */
public record Handover(Set<Long> caseIds, String account, LocalDate from, Optional<Deputy> deputy, String note) {

    public Handover {
        caseIds = Set.copyOf(caseIds);
    }
}
