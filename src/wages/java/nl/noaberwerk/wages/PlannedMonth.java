package nl.noaberwerk.wages;

/**
 * A month in the calendar of the year.
 *
 * @param departs has a day of its own, not made by the rule
 * @param approved its run was approved: nothing changes any more
 */
public record PlannedMonth(CalendarMonth days, boolean departs, boolean approved) {}
