package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;

/**
 * Where a group works and who leads it.
 *
 * @param location building or place, as people call it
 * @param groupLeader name of who leads the group there
 */
@Embeddable
public record Team(
        String location, @Column(name = "group_leader") String groupLeader) implements Comparable<Team> {

    private static final Comparator<Team> BY_PLACE = Comparator.comparing(Team::location, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Team::groupLeader, String.CASE_INSENSITIVE_ORDER);

    /** By location, then by who leads. */
    @Override
    public int compareTo(Team other) {
        return BY_PLACE.compare(this, other);
    }

    /** "Hal 2, groepsleiding A. Bos". */
    public String inWords() {
        return location + ", groepsleiding " + groupLeader;
    }
}
