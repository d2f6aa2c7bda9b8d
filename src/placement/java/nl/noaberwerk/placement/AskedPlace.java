package nl.noaberwerk.placement;

import java.time.LocalDate;

/**
 * Where somebody is to work.
 *
 * @param agreement without notice of an end that came
 * @param team null for none
 * @param from the first day
 */
public record AskedPlace(Work work, Agreement agreement, Team team, LocalDate from, String reason) {}
