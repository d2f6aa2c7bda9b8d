package nl.noaberwerk.development;

import java.util.List;

/** A part of the work list. @param total how many the search finds @param overdue of all that the caller may see */
public record TalkPage(List<TalkRow> rows, int total, int overdue) {

    public TalkPage {
        rows = List.copyOf(rows);
    }
}
