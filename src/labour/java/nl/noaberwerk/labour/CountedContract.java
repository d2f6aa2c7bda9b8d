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

    /**
     * What touches the days, or ends on the day before them.
     *
     * <p>A sickness ends on the day that a leave begins, and what follows the leave directly is another (STD96).
     */
    List<CountedCase> counted(DayRange period) {
        List<CountedCase> counted = new ArrayList<>();
        for (Verzuimgeval one : cases) {
            DayRange days = DayRange.of(one.days());
            if (days.first() > period.last() || days.afterLast() < period.first()) {
                continue;
            }
            DayRange left = days.within(new DayRange(days.first(), lastInService()));
            for (DayRange leave : one.leave() ? List.<DayRange>of() : leaves()) {
                add(new DayRange(left.first(), Math.min(left.last(), leave.first() - 1)), one, counted);
                left = new DayRange(Math.max(left.first(), leave.last() + 1), left.last());
            }
            add(left, one, counted);
        }
        return counted;
    }

    private List<DayRange> leaves() {
        return cases.stream()
                .filter(Verzuimgeval::leave)
                .map(leave -> DayRange.of(leave.days()))
                .sorted(Comparator.comparingLong(DayRange::first))
                .toList();
    }

    private long lastInService() {
        return DayRange.of(service).last();
    }

    private void add(DayRange days, Verzuimgeval one, List<CountedCase> counted) {
        if (!days.isEmpty()) {
            counted.add(new CountedCase(one, days, Math.min(days.afterLast(), lastInService())));
        }
    }

    /** Adds the days in the group that fall within the period. */
    void addDays(DayRange period, List<DayRange> service) {
        for (ServicePart part : parts) {
            DayRange days = part.days().within(period);
            if (!days.isEmpty()) {
                service.add(days);
            }
        }
    }

    boolean isInGroup(long day) {
        for (ServicePart part : parts) {
            if (part.days().holds(day)) {
                return true;
            }
        }
        return false;
    }
}
