package nl.noaberwerk.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much waits in an area, without a name or a text.
 *
 * @param late how many of them are too late
 */
public record WorkCount(String area, int waiting, int late) {

    /** Per area, the one with most late work first. */
    static List<WorkCount> of(List<HomeTask> tasks) {
        Map<String, List<HomeTask>> byArea =
                tasks.stream().collect(Collectors.groupingBy(HomeTask::area, TreeMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(entry -> new WorkCount(
                        entry.getKey().isEmpty() ? "Overig" : entry.getKey(),
                        sum(entry.getValue()),
                        sum(entry.getValue().stream()
                                .filter(task -> task.term() == WorkTerm.LATE)
                                .toList())))
                .sorted(Comparator.comparing(count -> -count.late()))
                .toList();
    }

    private static int sum(List<HomeTask> tasks) {
        return tasks.stream().mapToInt(task -> task.task().number()).sum();
    }
}
