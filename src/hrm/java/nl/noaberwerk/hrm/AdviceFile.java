package nl.noaberwerk.hrm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;

/**
 * One case with everything that the caller may see of it.
 *
 * @param category label as it is today
 * @param who whom it is about
 * @param versions of the advice, the last first; for who asked only those that were released to her
 * @param events what happened, the last first
 * @param readers accounts that may see a confidential case beside the adviser
 */
public record AdviceFile(
        AdviceCase advice,
        Sight sight,
        String category,
        Optional<EmployeeNames.Named> who,
        List<AdviceVersion> versions,
        List<AdviceRelease> releases,
        List<AdviceEvent> events,
        List<String> readers,
        List<AdviceTime> times) {

    public AdviceFile {
        versions = List.copyOf(versions);
        releases = List.copyOf(releases);
        events = List.copyOf(events);
        readers = List.copyOf(readers);
        times = List.copyOf(times);
    }

    public boolean isWhole() {
        return sight == Sight.WHOLE;
    }

    /** The question, unless only the advice was given to the caller. */
    public String question() {
        return sight == Sight.RELEASED ? "" : advice.getQuestion();
    }

    /** In minutes. */
    public int spent() {
        return times.stream().mapToInt(AdviceTime::getMinutes).sum();
    }

    /** Minutes by day and account, in order: "2026-11-10" by "hr". */
    public Map<LocalDate, Map<String, Integer>> spentByDay() {
        return times.stream()
                .collect(Collectors.groupingBy(
                        AdviceTime::getWorkedOn,
                        TreeMap::new,
                        Collectors.groupingBy(
                                AdviceTime::getAccount, TreeMap::new, Collectors.summingInt(AdviceTime::getMinutes))));
    }

    /** To which accounts a version was released. */
    public List<String> releasedTo(long versionId) {
        return releases.stream()
                .filter(one -> one.getVersionId() == versionId)
                .map(AdviceRelease::getAccount)
                .toList();
    }
}
