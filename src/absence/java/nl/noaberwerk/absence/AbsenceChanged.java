package nl.noaberwerk.absence;

import java.time.LocalDate;

/**
 * Told within the transaction in which something about the absence of somebody changed.
 *
 * @param caseId the case as it is now
 * @param from first day about which something else is known
 * @param what in Dutch, for the history of a timeline: "hersteld per 9-2-2026"
 */
public record AbsenceChanged(long employerId, long employmentId, long caseId, LocalDate from, String what) {}
