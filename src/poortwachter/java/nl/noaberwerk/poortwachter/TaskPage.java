package nl.noaberwerk.poortwachter;

import java.util.List;

/**
 * A part of the tasks, and how many there are of each term for the same casemanager and text.
 *
 * @param overdue the legal date has passed
 * @param week the warning falls in this week, up to Sunday
 * @param next the warning falls in the six weeks after
 */
public record TaskPage(List<TaskRow> rows, int overdue, int week, int next) {

    public TaskPage {
        rows = List.copyOf(rows);
    }

    /** How many the search finds. */
    public int total(TaskSearch.Term term) {
        return switch (term) {
            case OVERDUE -> overdue;
            case WEEK -> week;
            case NEXT -> next;
            case ALL -> overdue + week + next;
        };
    }
}
