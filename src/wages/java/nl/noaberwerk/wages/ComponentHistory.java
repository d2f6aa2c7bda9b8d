package nl.noaberwerk.wages;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that was ever recorded about one wage component.
 *
 * @param rows the latest month first, of one month the last that was recorded first
 */
public record ComponentHistory(String code, List<WageComponent> rows) {

    private static final Comparator<WageComponent> LATEST_FIRST = Comparator.comparing(WageComponent::validFrom)
            .thenComparing(WageComponent::id)
            .reversed();

    /** By code, in alphabetical order. */
    static List<ComponentHistory> of(Collection<WageComponent> recorded) {
        return recorded.stream()
                .sorted(LATEST_FIRST)
                .collect(Collectors.groupingBy(WageComponent::code, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(code -> new ComponentHistory(code.getKey(), code.getValue()))
                .toList();
    }

    /** The definition that holds in the month, also when it says that the component has ended. */
    public Optional<WageComponent> in(YearMonth month) {
        return rows.stream()
                .filter(WageComponent::isInForce)
                .filter(row -> !row.validFrom().isAfter(month))
                .findFirst();
    }

    /** What holds in the month, else what will hold, else what waits. */
    public WageComponent shownIn(YearMonth month) {
        return in(month)
                .or(() -> rows.stream().filter(WageComponent::isInForce).reduce((later, earlier) -> earlier))
                .orElse(rows.get(0));
    }

    /** The definition that waits for the second person. */
    public Optional<WageComponent> waiting() {
        return rows.stream().filter(WageComponent::isWaiting).findFirst();
    }

    /** What the row changes with regard to what holds in its month without it. */
    public List<ComponentDifference> differences(WageComponent row) {
        Optional<ComponentDefinition> known = in(row.validFrom()).map(WageComponent::definition);
        return ComponentDifference.between(known, row.definition());
    }

    /** Whether something in force begins after the month. */
    public boolean changesAfter(YearMonth month) {
        return rows.stream().anyMatch(row -> row.isInForce() && row.validFrom().isAfter(month));
    }

    /** The first month from which another definition in force replaces one that begins in this month. */
    Optional<YearMonth> nextAfter(YearMonth month) {
        return rows.stream()
                .filter(WageComponent::isInForce)
                .map(WageComponent::validFrom)
                .filter(from -> from.isAfter(month))
                .min(Comparator.naturalOrder());
    }
}
