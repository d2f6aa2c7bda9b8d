package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row that passed its checks, beside what is stored.
 *
 * @param known the employment that has this number already; empty for a new one
 * @param validFrom first day on which what the row says holds: of a new employment its first day in service
 */
public record ImportedRow(FileRow cells, Optional<Employment> known, LocalDate validFrom) {}
