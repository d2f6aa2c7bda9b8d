package nl.noaberwerk.incidents;

import java.time.LocalDate;

/**
 * An accident on the list of art. 9 lid 2 Arbowet: date and nature, nobody's name.
 *
 * @param told to the inspectorate
 * @param workdays of absence so far; 0 when there was none
 */
public record RegisterRow(long incidentId, LocalDate on, AccidentNature nature, boolean told, int workdays) {}
