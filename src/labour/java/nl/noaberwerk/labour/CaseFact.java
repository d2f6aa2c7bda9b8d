package nl.noaberwerk.labour;

import java.time.LocalDate;

/** Something that happened in a case of sickness, with its day; nothing about the sickness itself. */
public record CaseFact(FactKind kind, LocalDate day) {}
