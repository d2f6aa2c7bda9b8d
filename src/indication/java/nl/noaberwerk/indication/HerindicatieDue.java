package nl.noaberwerk.indication;

import java.time.LocalDate;

/**
 * Somebody with a Wsw employment is absent for thirteen weeks without interruption: an extra herindicatie can be asked
 * once a person judges that it will last (art. 11 lid 2 Wsw). Told every night until that judgement is recorded.
 *
 * @param since the day on which the thirteen weeks were full
 */
public record HerindicatieDue(long employerId, long employmentId, long caseId, LocalDate since) {}
