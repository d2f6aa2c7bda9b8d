package nl.noaberwerk.labour;

import java.math.BigDecimal;

/**
 * Sick days in a row in which the same part of the working time is not worked.
 *
 * @param percentage of the working time, 0 to 100; arbeidstherapie counts as wholly absent
 */
public record AbsentSpan(DaySpan days, BigDecimal percentage) {}
