package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.rules.LawValue;

/**
 * Hours of leave over which less than the wage is paid.
 *
 * @param minimum what is paid is the minimum wage at least
 * @param rate the value that says which percentage is paid
 */
public record PaidLeave(LocalDate day, BigDecimal hours, boolean minimum, LawValue rate) {}
