package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.util.List;
import nl.noaberwerk.rules.Step;

/**
 * The hours of one kind to which somebody has a right over one year, and how they come about.
 *
 * @param toCheck a value was used that nobody confirmed
 */
public record Accrued(HourBucket bucket, BigDecimal hours, List<Step> steps, boolean toCheck) {}
