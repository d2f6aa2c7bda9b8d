package nl.noaberwerk.development;

import java.time.LocalDate;

/** A proof that lapses. @param page where it is kept, from the root */
public record ExpiringRow(long employmentId, String who, String what, LocalDate validUntil, String page) {}
