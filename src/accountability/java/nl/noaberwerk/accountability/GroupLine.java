package nl.noaberwerk.accountability;

import java.math.BigDecimal;

/** Arbeidsjaren of a municipality and werksoort; people counts who was there at a month end, so one may count in two. */
public record GroupLine(String municipality, String werksoort, int people, BigDecimal realised) {}
