package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Since when somebody works at the same place, under the same lead and in the same team; empty when that is not known.
 *
 * @param place host and location
 * @param team location and leader
 */
public record Continuity(Optional<LocalDate> place, Optional<LocalDate> leader, Optional<LocalDate> team) {

    /** @param stays without gaps, in order */
    static Continuity of(List<Stay> stays, LocalDate day) {
        return new Continuity(
                since(stays, day, Workplace::place),
                since(stays, day, workplace -> workplace.team().map(Team::groupLeader)),
                since(stays, day, workplace -> workplace.team().map(Team::inWords)));
    }

    private static Optional<LocalDate> since(
            List<Stay> stays, LocalDate day, Function<Workplace, Optional<String>> what) {
        Optional<LocalDate> since = Optional.empty();
        Optional<String> same = Optional.empty();
        for (Stay stay : stays) {
            if (!stay.from().isAfter(day)) {
                Optional<String> here = what.apply(stay.workplace());
                since = here.isEmpty() ? Optional.empty() : here.equals(same) ? since : Optional.of(stay.from());
                same = here;
            }
        }
        return since;
    }
}
