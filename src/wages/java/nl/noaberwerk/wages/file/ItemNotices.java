package nl.noaberwerk.wages.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.wages.ItemTiming;
import nl.noaberwerk.wages.NewItem;

/** What the sender of a file should know although nothing is refused. */
final class ItemNotices {

    private static final int MOST_NAMED = 10;

    private final ItemPlan plan;
    private final KnownForItems.Known known;
    private final List<String> notices = new ArrayList<>();

    private ItemNotices(ItemPlan plan, KnownForItems.Known known) {
        this.plan = plan;
        this.known = known;
    }

    static List<String> of(ItemPlan plan, KnownForItems.Known known) {
        ItemNotices notices = new ItemNotices(plan, known);
        notices.moved();
        notices.equalRows();
        notices.sameComponent();
        notices.withoutReceipt();
        notices.unknownCostCentres();
        return notices.notices;
    }

    private void moved() {
        Map<Object, Long> byMonth = news(item -> item.timing() == ItemTiming.MOVED).stream()
                .collect(Collectors.groupingBy(one -> item(one).month(), TreeMap::new, Collectors.counting()));
        byMonth.forEach((month, count) -> tell("moved", count, month));
    }

    private void equalRows() {
        Map<NewItem.Identity, List<ItemPlan.Planned>> groups = plan.rows().stream()
                .filter(row -> row.order().isPresent())
                .collect(Collectors.groupingBy(row -> item(row).identity(), LinkedHashMap::new, Collectors.toList()));
        groups.values().stream()
                .filter(same -> same.size() > 1)
                .limit(MOST_NAMED)
                .forEach(same -> notices.add(Messages.text(
                        "wages.item.notice.equal-rows",
                        same.size(),
                        same.stream()
                                .map(row -> String.valueOf(row.row().number()))
                                .collect(Collectors.joining(", ")),
                        same.get(0).row().personnelNumber(),
                        item(same.get(0)).component())));
    }

    /** Somebody who has another item of the component already: perhaps the row was meant to replace it. */
    private void sameComponent() {
        Set<String> numbers = new TreeSet<>();
        for (ItemPlan.Planned row : news(item -> true)) {
            NewItem added = item(row);
            boolean another = known.items(added.employmentId()).stream()
                    .anyMatch(item -> item.getComponent().equals(added.component())
                            && item.getAskedMonth().equals(added.askedMonth())
                            && !item.asGiven().identity().equals(added.identity()));
            if (another) {
                numbers.add(row.row().personnelNumber() + " " + added.component());
            }
        }
        named("same-component", numbers);
    }

    private void withoutReceipt() {
        Set<String> numbers = news(item -> item.receiptDate() == null
                        && known.components(item.month()).get(item.component()).needsReceipt())
                .stream()
                .map(row -> row.row().personnelNumber())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!numbers.isEmpty()) {
            tell("without-receipt", numbers.size());
        }
    }

    private void unknownCostCentres() {
        Set<String> codes = new HashSet<>();
        news(item -> item.costCentre() != null && !known.isKnownCostCentre(item.costCentre()))
                .forEach(row -> codes.add(item(row).costCentre()));
        named("cost-centre", new TreeSet<>(codes));
    }

    private List<ItemPlan.Planned> news(Function<NewItem, Boolean> which) {
        return plan.rows().stream()
                .filter(ItemPlan.Planned::isNew)
                .filter(row -> which.apply(item(row)))
                .toList();
    }

    private static NewItem item(ItemPlan.Planned row) {
        return row.order().orElseThrow().item();
    }

    private void named(String key, Set<String> what) {
        if (!what.isEmpty()) {
            String names = what.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            tell(key, what.size(), what.size() > MOST_NAMED ? names + ", ..." : names);
        }
    }

    private void tell(String key, Object... arguments) {
        boolean one = arguments[0].toString().equals("1");
        notices.add(Messages.text("wages.item.notice." + key + (one ? "-one" : ""), arguments));
    }
}
