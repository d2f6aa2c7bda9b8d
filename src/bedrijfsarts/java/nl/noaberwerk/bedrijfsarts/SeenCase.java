package nl.noaberwerk.bedrijfsarts;

import java.time.LocalDate;
import java.util.List;

/**
 * What the bedrijfsarts needs to know of a case: whose it is, since when, to which degree, and how to reach her.
 *
 * @param who "10002 – Dam, M. ten (Mehmet)"
 * @param lastDay null while no end is known
 * @param degrees with the day from which each holds, in Dutch
 * @param phone empty when she told none
 */
public record SeenCase(
        long caseId,
        long employmentId,
        String who,
        LocalDate firstDay,
        LocalDate lastDay,
        List<String> degrees,
        String phone) {

    public SeenCase {
        degrees = List.copyOf(degrees);
    }
}
