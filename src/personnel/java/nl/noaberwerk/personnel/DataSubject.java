package nl.noaberwerk.personnel;

import java.util.Set;

/**
 * Somebody who asks what one employer keeps about her.
 *
 * @param employmentIds all her employments with this employer, also those that ended
 */
public record DataSubject(long personId, long employerId, Set<Long> employmentIds) {

    public DataSubject {
        employmentIds = Set.copyOf(employmentIds);
    }
}
