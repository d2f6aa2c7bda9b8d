package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.rules.Euro;

/** All that a run pays otherwise than the month before, by person and by cause. */
public record Differences(List<Difference> people) {

    /**
     * Compares two months.
     *
     * @param leftOut numbers of those who are in the run but not paid
     * @param whole whether the run is about everybody; a supplementary run says nothing about who is not in it
     */
    static Differences of(List<PaidMonth> before, List<PaidMonth> now, Set<String> leftOut, boolean whole) {
        Map<String, PaidMonth> earlier = new HashMap<>();
        before.forEach(month -> earlier.put(month.personnelNumber(), month));
        List<Difference> all = new ArrayList<>();
        Set<String> paid = new HashSet<>();
        for (PaidMonth month : now) {
            paid.add(month.personnelNumber());
            PaidMonth old = earlier.get(month.personnelNumber());
            all.add(old == null ? Difference.ofNew(month) : Difference.between(old, month));
        }
        if (whole) {
            before.stream()
                    .filter(month -> !paid.contains(month.personnelNumber()))
                    .map(month -> Difference.ofGone(month, gone(month, leftOut)))
                    .forEach(all::add);
        }
        return new Differences(all);
    }

    /** Only people for whom something differs. */
    public List<Difference> changed() {
        return people.stream().filter(person -> !person.causes().isEmpty()).toList();
    }

    public Euro before() {
        return Euro.sum(people.stream().map(Difference::before).toList());
    }

    public Euro now() {
        return Euro.sum(people.stream().map(Difference::now).toList());
    }

    public Euro by(DifferenceCause cause) {
        return Euro.sum(people.stream().map(person -> person.by(cause)).toList());
    }

    public int count(DifferenceCause cause) {
        return (int) people.stream()
                .filter(person -> person.causes().containsKey(cause))
                .count();
    }

    private static DifferenceCause gone(PaidMonth month, Set<String> leftOut) {
        return leftOut.contains(month.personnelNumber()) ? DifferenceCause.OTHER : DifferenceCause.LEFT;
    }
}
