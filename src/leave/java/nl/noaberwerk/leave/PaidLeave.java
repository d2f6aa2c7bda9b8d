package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.rules.LawValue;

/**
 * Hours of leave over which less than the wage is paid.
 *
 * @param bound what limits what is paid
 * @param rate the value that says which percentage is paid
 */
public record PaidLeave(LocalDate day, BigDecimal hours, PayBound bound, LawValue rate) {}
