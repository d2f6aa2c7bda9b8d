package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Days of service in one year with the same hours per week, from the first up to and including the last. */
record WorkedPart(LocalDate first, LocalDate last, BigDecimal hoursPerWeek, BigDecimal fullTimeHours) {}
