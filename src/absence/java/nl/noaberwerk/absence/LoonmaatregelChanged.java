package nl.noaberwerk.absence;

import java.time.LocalDate;

/**
 * Told within the transaction in which a loonmaatregel began or ended.
 *
 * @param from first day of whose wage something else is known
 */
public record LoonmaatregelChanged(long employerId, long employmentId, LocalDate from) {}
