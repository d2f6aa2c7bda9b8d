package nl.noaberwerk.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups are not shown because they are small (domain: P10), also not as what is left of the total.
 *
 * <p>When the groups that are left out are together too small, or only one, the smallest of the others goes with them.
 */
final class SmallGroups {

    private SmallGroups() {}

    /**
     * @param members who are in each group; groups without people tell nothing and stay out of it
     * @param least so many people are enough
     */
    static Set<String> hidden(Map<String, Set<Long>> members, int least) {
        List<String> bySize = members.keySet().stream()
                .filter(group -> !members.get(group).isEmpty())
                .sorted(Comparator.comparing(
                                (String group) -> members.get(group).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Set<String> hidden = new TreeSet<>();
        Set<Long> people = new HashSet<>();
        for (String group : bySize) {
            boolean small = members.get(group).size() < least;
            boolean telling = !hidden.isEmpty() && (hidden.size() == 1 || people.size() < least);
            if (small || telling) {
                hidden.add(group);
                people.addAll(members.get(group));
            }
        }
        return hidden;
    }
}
