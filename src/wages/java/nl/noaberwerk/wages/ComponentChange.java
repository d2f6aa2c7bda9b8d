package nl.noaberwerk.wages;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a definition would change.
 *
 * @param until the last month in which it would hold, because something later was recorded before; empty: for good
 */
public record ComponentChange(List<ComponentDifference> differences, Optional<YearMonth> until) {}
