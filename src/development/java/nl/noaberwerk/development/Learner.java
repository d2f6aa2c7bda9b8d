package nl.noaberwerk.development;

/**
 * Somebody in service whose development it is.
 *
 * @param suggestion "10002 – Dam, M. ten (Mehmet)"
 * @param fullName as it stands on paper: "M. ten Dam"
 */
public record Learner(long employerId, long employmentId, String suggestion, String fullName) {}
