package nl.noaberwerk.labour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One employment as the figures count it.
 *
 * @param service the whole employment, also outside the group that is counted
 * @param parts the days of it in the group that is counted, without overlap
 * @param cases in any order; one that is open when the service ends, ends with it
 */
public record CountedContract(DaySpan service, List<ServicePart> parts, List<Verzuimgeval> cases) {

    public CountedContract {
        parts = List.copyOf(parts);
        cases = List.copyOf(cases);
    }

    /** A sickness ends on the day that a leave begins, and what follows the leave directly is another (STD96). */
    List<CountedCase> counted() {
        DayRange whole = DayRange.of(service);
        List<DayRange> leaves = cases.stream()
                .filter(Verzuimgeval::leave)
                .map(leave -> DayRange.of(leave.days()))
                .sorted(Comparator.comparingLong(DayRange::first))
                .toList();
        List<CountedCase> counted = new ArrayList<>();
        for (Verzuimgeval one : cases) {
            DayRange days = DayRange.of(one.days());
            DayRange left = new DayRange(days.first(), Math.min(days.last(), whole.last()));
            for (DayRange leave : one.leave() ? List.<DayRange>of() : leaves) {
                add(new DayRange(left.first(), Math.min(left.last(), leave.first() - 1)), one, counted);
                left = new DayRange(Math.max(left.first(), leave.last() + 1), left.last());
            }
            add(left, one, counted);
        }
        return counted;
    }

    private void add(DayRange days, Verzuimgeval one, List<CountedCase> counted) {
        if (!days.isEmpty()) {
            counted.add(new CountedCase(
                    one, days, Math.min(days.afterLast(), DayRange.of(service).last())));
        }
    }

    boolean isInGroup(long day) {
        return parts.stream().anyMatch(part -> part.days().holds(day));
    }
}
