package nl.noaberwerk.hrm;

import java.util.List;

/**
 * A part of the cases that a search finds.
 *
 * @param total how many it finds
 * @param standing how many of all that the caller may see
 */
public record AdvicePage(List<AdviceRow> rows, int total, Standing standing) {

    public AdvicePage {
        rows = List.copyOf(rows);
    }

    /** How many cases are not closed, and of these wait too long, have nobody, or have a follow-up that is due. */
    public record Standing(int toDo, int late, int unassigned, int followUps) {}
}
