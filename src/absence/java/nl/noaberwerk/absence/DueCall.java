package nl.noaberwerk.absence;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.Terugbelplan;
import nl.noaberwerk.placement.Team;

/**
 * A call that must be made today, or should have been made.
 *
 * @param name by surname
 * @param phone where she said that she can be reached
 * @param tried the calls that reached nobody, the newest first
 */
public record DueCall(
        long ziekmeldingId,
        long employerId,
        long employmentId,
        String personnelNumber,
        String name,
        Optional<Team> team,
        Optional<String> phone,
        Terugbelplan.Call call,
        List<CallBack> tried) {

    public DueCall {
        tried = List.copyOf(tried);
    }
}
