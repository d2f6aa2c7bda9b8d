package nl.noaberwerk.finance;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.rules.Euro;

/** What some people cost together, in euros, and what was budgeted for it. */
public final class Cost {

    private final String of;
    private final Map<CostKind, Euro> amounts = new EnumMap<>(CostKind.class);
    private final Set<Long> people = new HashSet<>();
    private Euro budget;

    Cost(String of) {
        this.of = of;
    }

    void add(long employmentId, CostKind kind, Euro amount) {
        people.add(employmentId);
        amounts.merge(kind, amount, Euro::plus);
    }

    void budget(Euro amount) {
        budget = amount;
    }

    /** All rows together. */
    public static Cost sum(List<Cost> costs) {
        Cost sum = new Cost("");
        for (Cost cost : costs) {
            sum.people.addAll(cost.people);
            cost.amounts.forEach((kind, amount) -> sum.amounts.merge(kind, amount, Euro::plus));
            cost.budget()
                    .ifPresent(budget ->
                            sum.budget = sum.budget().orElse(Euro.ZERO).plus(budget));
        }
        return sum;
    }

    /** A kostenplaats, the number and name of somebody, a regeling, ... */
    public String of() {
        return of;
    }

    /** How many employments; one in several rows counts once in a sum. */
    public int people() {
        return people.size();
    }

    public Euro amount(CostKind kind) {
        return amounts.getOrDefault(kind, Euro.ZERO);
    }

    /** All that the employer spends, now or later. */
    public Euro total() {
        return Euro.sum(List.of(CostKind.columns()).stream().map(this::amount).toList());
    }

    /** For the months of the report; empty when nothing was budgeted. */
    public Optional<Euro> budget() {
        return Optional.ofNullable(budget);
    }

    /** What is left of the budget; negative when more was spent. */
    public Optional<Euro> left() {
        return budget().map(amount -> amount.minus(total()));
    }
}
