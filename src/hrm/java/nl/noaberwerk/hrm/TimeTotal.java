package nl.noaberwerk.hrm;

import java.time.YearMonth;

/**
 * Time spent in a month on a category by somebody.
 *
 * @param category label as it is today
 * @param cases on how many cases
 */
public record TimeTotal(YearMonth month, String category, String account, int minutes, int cases) {}
