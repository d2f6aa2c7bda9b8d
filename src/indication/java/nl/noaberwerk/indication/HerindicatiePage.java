package nl.noaberwerk.indication;

import java.util.List;
import java.util.Map;

/**
 * A part of the herindicaties.
 *
 * @param total how many the search finds
 * @param counts of each state, for the same text
 * @param late of those that are not closed, how many whose day has passed
 */
public record HerindicatiePage(
        List<HerindicatieRow> rows, int total, Map<HerindicatieState, Integer> counts, int late) {

    public HerindicatiePage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    public int count(HerindicatieState state) {
        return counts.getOrDefault(state, 0);
    }
}
