package nl.noaberwerk.platform;

import java.time.LocalDate;

/** Told when a value of the law was entered or confirmed: what was calculated for this day or later may be stale. */
public record LawChanged(String key, LocalDate from) {}
