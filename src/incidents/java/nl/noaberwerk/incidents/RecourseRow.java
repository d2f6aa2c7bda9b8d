package nl.noaberwerk.incidents;

import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;

/**
 * What finance needs to recover damage, and no more.
 *
 * @param who personnel number and name
 * @param absence the days of the ziekmelding that is linked to it
 */
public record RecourseRow(Incident incident, String who, Optional<DaySpan> absence) {}
