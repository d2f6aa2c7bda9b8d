package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A team and who leads it.
 *
 * @param people how many are in it on the day
 * @param live who leads or stands in on the day, and who will
 * @param day as it is on
 */
public record SupervisedTeam(Team team, int people, List<Supervision> live, LocalDate day) {

    public SupervisedTeam {
        live = List.copyOf(live);
    }

    /** Who leads it on the day. */
    public Optional<Supervision> leader() {
        return live.stream()
                .filter(one -> !one.isDeputy() && one.getTerm().holdsOn(day))
                .findFirst();
    }

    /** Who stands in on the day. */
    public List<Supervision> deputies() {
        return live.stream()
                .filter(one -> one.isDeputy() && one.getTerm().holdsOn(day))
                .toList();
    }

    /** People without anybody who leads them or stands in. */
    public boolean isAlone() {
        return people > 0 && leader().isEmpty() && deputies().isEmpty();
    }
}
