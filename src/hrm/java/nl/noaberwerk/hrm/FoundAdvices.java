package nl.noaberwerk.hrm;

import java.util.List;

/**
 * What a search in earlier advice found, the best first.
 *
 * @param total how many cases have the words; the best are chosen from the latest thousand of them
 */
public record FoundAdvices(List<FoundAdvice> rows, int total) {

    public FoundAdvices {
        rows = List.copyOf(rows);
    }
}
