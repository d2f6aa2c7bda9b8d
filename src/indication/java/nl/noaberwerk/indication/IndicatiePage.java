package nl.noaberwerk.indication;

import java.util.List;

/** A part of the indicaties, and how many there are of each kind for the same text. */
public record IndicatiePage(List<IndicatieRow> rows, int all, int ending, int findings) {

    public IndicatiePage {
        rows = List.copyOf(rows);
    }

    /** How many the search finds. */
    public int total(IndicatieSearch.Kind kind) {
        return switch (kind) {
            case ALL -> all;
            case ENDING -> ending;
            case FINDING -> findings;
        };
    }
}
