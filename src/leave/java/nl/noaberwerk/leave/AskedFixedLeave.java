package nl.noaberwerk.leave;

import java.time.LocalDate;
import java.util.Set;
import nl.noaberwerk.placement.Team;

/**
 * Days to be fixed as vakantie for a group.
 *
 * @param location empty for all
 * @param groupLeader empty for all
 * @param last day itself
 * @param without employments that stay out of it
 */
public record AskedFixedLeave(
        String location, String groupLeader, LocalDate first, LocalDate last, String reason, Set<Long> without) {

    public AskedFixedLeave {
        location = location == null ? "" : location.strip();
        groupLeader = groupLeader == null ? "" : groupLeader.strip();
        last = last == null ? first : last;
        without = Set.copyOf(without);
    }

    /** Whether somebody of this team belongs to the group. @param team null for who has none */
    boolean fits(Team team) {
        return (location.isEmpty() || team != null && team.location().equals(location))
                && (groupLeader.isEmpty() || team != null && team.groupLeader().equals(groupLeader));
    }

    /** "Hal 2, groepsleiding A. Bos", in Dutch. */
    String forWhom() {
        if (location.isEmpty() && groupLeader.isEmpty()) {
            return "alle medewerkers";
        }
        if (groupLeader.isEmpty()) {
            return location;
        }
        String lead = "groepsleiding " + groupLeader;
        return location.isEmpty() ? lead : location + ", " + lead;
    }
}
