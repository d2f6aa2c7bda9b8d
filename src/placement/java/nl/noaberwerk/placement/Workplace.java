package nl.noaberwerk.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.platform.Messages;

/**
 * Where somebody works: what work, with whom, on which terms, and in which team.
 *
 * @param team empty when she is in none
 */
public record Workplace(Work work, Agreement agreement, Optional<Team> team) {

    static final Workplace UNKNOWN = new Workplace(Work.UNKNOWN, Agreement.NONE, Optional.empty());

    /** With a host employer; empty in our own place. */
    public Optional<String> host() {
        return Optional.ofNullable(work.inlener());
    }

    /** The place by which somebody knows where to go: the host and the location; empty when neither is known. */
    Optional<String> place() {
        String place = host().orElse("") + "|" + team.map(Team::location).orElse("");
        return place.equals("|") ? Optional.empty() : Optional.of(place);
    }

    /** The fields in which the other differs, in words. @param contracts the number of each contract */
    public List<FieldChange> changesTo(Workplace other, Map<Long, String> contracts) {
        List<FieldChange> changes = new ArrayList<>(work.changesTo(other.work));
        Agreement now = agreement;
        Agreement then = other.agreement;
        compare(changes, "contract", number(now, contracts), number(then, contracts));
        compare(changes, "function", now.function(), then.function());
        compare(changes, "expected-end", now.expectedEnd(), then.expectedEnd());
        compare(changes, "notice-on", now.noticeOn(), then.noticeOn());
        compare(changes, "ended", word(now), word(then));
        compare(changes, "locatie", team.map(Team::location).orElse(null), other.location());
        compare(changes, "groepsleiding", team.map(Team::groupLeader).orElse(null), other.groupLeader());
        return changes;
    }

    private String location() {
        return team.map(Team::location).orElse(null);
    }

    private String groupLeader() {
        return team.map(Team::groupLeader).orElse(null);
    }

    private static String number(Agreement one, Map<Long, String> contracts) {
        return one.contractId() == null ? null : contracts.getOrDefault(one.contractId(), "");
    }

    private static String word(Agreement one) {
        return Messages.text(one.ended() ? "placement.word.ended" : "placement.word.going");
    }

    private static void compare(List<FieldChange> changes, String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(Messages.text("placement.field." + field), shown(from), shown(to)));
        }
    }

    private static String shown(Object value) {
        return value == null ? "" : Messages.shown(value);
    }
}
