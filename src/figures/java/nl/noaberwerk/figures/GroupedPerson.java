package nl.noaberwerk.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.labour.CountedContract;

/**
 * A person with every employment, divided over groups once for all periods.
 *
 * @param byGroup the employments as each group sees them; empty when there are no groups of people
 */
record GroupedPerson(long id, List<CountedContract> whole, Map<String, List<CountedContract>> byGroup) {

    /** @param until the last day that is counted */
    static GroupedPerson of(List<CountedEmployment> employments, Grouping by, LocalDate until) {
        List<CountedContract> whole = new ArrayList<>();
        Map<String, List<CountedContract>> byGroup = new HashMap<>();
        for (CountedEmployment employment : employments) {
            whole.add(employment.whole(until));
            if (by != Grouping.EMPLOYER && by != Grouping.MONTH) {
                employment
                        .byGroup(by, until)
                        .forEach((group, contract) -> byGroup.computeIfAbsent(group, name -> new ArrayList<>())
                                .add(contract));
            }
        }
        return new GroupedPerson(employments.get(0).personId(), whole, byGroup);
    }
}
