package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** All that was recorded about where one employment works. */
public record WorkHistory(List<Placement> placements, List<TeamMembership> teams) {

    static final WorkHistory NONE = new WorkHistory(List.of(), List.of());

    public WorkHistory {
        placements = List.copyOf(placements);
        teams = List.copyOf(teams);
    }

    /** What holds on the day. */
    public Workplace on(LocalDate day) {
        Optional<Placement> placement = Placements.on(placements, day);
        return new Workplace(
                placement.map(Placement::getWork).orElse(Work.UNKNOWN),
                placement.map(Placement::getAgreement).orElse(Agreement.NONE),
                membership(day).flatMap(TeamMembership::team));
    }

    /** From the first day that is known, without gap or overlap, in order. */
    public List<Stay> stays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        placements.forEach(fact -> days.add(fact.getValidFrom()));
        teams.forEach(fact -> days.add(fact.getValidFrom()));
        List<Stay> stays = new ArrayList<>();
        for (LocalDate day : days) {
            Workplace here = on(day);
            int last = stays.size() - 1;
            if (last >= 0 && stays.get(last).workplace().equals(here)) {
                continue;
            }
            if (last >= 0) {
                Stay before = stays.get(last);
                stays.set(
                        last,
                        new Stay(
                                before.from(),
                                Optional.of(day.minusDays(1)),
                                before.workplace(),
                                before.by(),
                                before.reason()));
            }
            stays.add(begun(day, here));
        }
        return stays;
    }

    /** As it would be had the group not moved. */
    WorkHistory without(long move) {
        return new WorkHistory(
                placements.stream().filter(fact -> !fact.isWithin(move)).toList(),
                teams.stream().filter(fact -> !fact.isWithin(move)).toList());
    }

    /** Whether something that was recorded after the move, for its day, goes before what it recorded. */
    boolean isNewerOn(LocalDate day, long move) {
        boolean placed = placements.stream().anyMatch(fact -> fact.isWithin(move));
        boolean joined = teams.stream().anyMatch(fact -> fact.isWithin(move));
        return placed
                        && Placements.on(placements, day)
                                .filter(fact -> !fact.isWithin(move))
                                .isPresent()
                || joined
                        && membership(day).filter(fact -> !fact.isWithin(move)).isPresent();
    }

    /** The first day after the given one from which something else was recorded already. */
    Optional<LocalDate> changesAfter(LocalDate day) {
        return stays().stream()
                .map(Stay::from)
                .filter(from -> from.isAfter(day))
                .findFirst();
    }

    private Stay begun(LocalDate day, Workplace here) {
        Optional<Placement> placement = Placements.on(placements, day)
                .filter(fact -> fact.getValidFrom().equals(day));
        Optional<TeamMembership> team =
                membership(day).filter(fact -> fact.getValidFrom().equals(day));
        return new Stay(
                day,
                Optional.empty(),
                here,
                placement
                        .map(Placement::getRecordedBy)
                        .or(() -> team.map(TeamMembership::getRecordedBy))
                        .orElse(""),
                placement
                        .map(Placement::getReason)
                        .or(() -> team.map(TeamMembership::getReason))
                        .orElse(""));
    }

    private Optional<TeamMembership> membership(LocalDate day) {
        return teams.stream().filter(fact -> !fact.getValidFrom().isAfter(day)).max(TeamMembership.STRENGTH);
    }
}
