package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A day on which somebody is free, and how many hours of the roster that takes. */
public record FreeDay(LocalDate day, BigDecimal hours) {}
