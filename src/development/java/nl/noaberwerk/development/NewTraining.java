package nl.noaberwerk.development;

import java.time.LocalDate;

/**
 * A training that is recorded.
 *
 * @param completedOn null while it goes on
 * @param validUntil last day of its proof, or null when it does not lapse
 */
public record NewTraining(String title, String provider, LocalDate from, LocalDate completedOn, LocalDate validUntil) {}
