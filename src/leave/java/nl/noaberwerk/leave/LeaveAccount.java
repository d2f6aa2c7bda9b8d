package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is left of each year's hours, reckoned day by day from the lines of one employment.
 *
 * <p>It does not matter in which order the lines were recorded: of one day hours come before they go, and hours taken come
 * off what must be taken first on that day.
 */
public final class LeaveAccount {

    private final SortedMap<LocalDate, List<LeaveLine>> days;
    private final LapseDays lapseDays;

    public LeaveAccount(Collection<LeaveLine> lines, LapseDays lapseDays) {
        this.days = lines.stream().collect(Collectors.groupingBy(LeaveLine::day, TreeMap::new, Collectors.toList()));
        this.lapseDays = lapseDays;
    }

    /** Hours left per bucket at the end of the day, in the order in which they are taken; nothing left is left out. */
    public SortedMap<HourBucket, BigDecimal> on(LocalDate day) {
        Reckoning reckoning = new Reckoning(true);
        days.headMap(day.plusDays(1)).forEach(reckoning::pass);
        return reckoning.left();
    }

    /** All hours together at the end of the day; negative when more was taken than there was. */
    public BigDecimal total(LocalDate day) {
        return days.headMap(day.plusDays(1)).values().stream()
                .flatMap(List::stream)
                .map(LeaveLine::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The least that is left at the end of any day from this one on. */
    public BigDecimal leastFrom(LocalDate day) {
        BigDecimal least = total(day);
        for (LocalDate later : days.tailMap(day).keySet()) {
            least = least.min(total(later));
        }
        return least;
    }

    /** The hours per bucket that must have lapsed up to and including the day, whatever was recorded of lapsing. */
    public SortedMap<HourBucket, BigDecimal> lapsed(LocalDate day) {
        SortedMap<LocalDate, List<LeaveLine>> all = new TreeMap<>(days.headMap(day.plusDays(1)));
        buckets()
                .forEach(bucket -> lapseDays
                        .of(bucket)
                        .filter(lapse -> !lapse.isAfter(day))
                        .ifPresent(lapse -> all.putIfAbsent(lapse, List.of())));
        Reckoning reckoning = new Reckoning(false);
        all.forEach(reckoning::pass);
        return reckoning.gone;
    }

    private Set<HourBucket> buckets() {
        return days.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> line.bucket().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Goes through the days in their order. */
    private final class Reckoning {

        private final boolean asRecorded;
        private final Map<HourBucket, BigDecimal> left = new HashMap<>();
        private final SortedMap<HourBucket, BigDecimal> gone = new TreeMap<>();

        /** @param asRecorded whether hours lapse by the lines, or by the law */
        Reckoning(boolean asRecorded) {
            this.asRecorded = asRecorded;
        }

        void pass(LocalDate day, List<LeaveLine> lines) {
            lines.stream()
                    .filter(line -> asRecorded || line.posting() != Posting.LAPSED)
                    .forEach(line -> line.bucket().ifPresent(bucket -> add(bucket, line.hours())));
            if (!asRecorded) {
                lapse(day);
            }
            BigDecimal taken = lines.stream()
                    .filter(line -> line.bucket().isEmpty())
                    .map(LeaveLine::hours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            take(day, taken.negate());
        }

        private void add(HourBucket bucket, BigDecimal hours) {
            left.merge(bucket, hours, BigDecimal::add);
        }

        private void lapse(LocalDate day) {
            for (HourBucket bucket : new TreeSet<>(left.keySet())) {
                BigDecimal rest = left.get(bucket);
                if (rest.signum() > 0 && isLapsed(bucket, day)) {
                    gone.merge(bucket, rest, BigDecimal::add);
                    left.put(bucket, BigDecimal.ZERO);
                }
            }
        }

        private boolean isLapsed(HourBucket bucket, LocalDate day) {
            return lapseDays.of(bucket).filter(lapse -> !lapse.isAfter(day)).isPresent();
        }

        private void take(LocalDate day, BigDecimal hours) {
            BigDecimal needed = hours;
            for (HourBucket bucket : new TreeSet<>(left.keySet())) {
                BigDecimal usable = left.get(bucket).max(BigDecimal.ZERO);
                if (needed.signum() > 0 && bucket.year() <= day.getYear() && !isLapsed(bucket, day)) {
                    BigDecimal part = usable.min(needed);
                    add(bucket, part.negate());
                    needed = needed.subtract(part);
                }
            }
            if (needed.signum() != 0) {
                add(HourBucket.statutory(day.getYear()), needed.negate());
            }
        }

        SortedMap<HourBucket, BigDecimal> left() {
            SortedMap<HourBucket, BigDecimal> found = new TreeMap<>();
            left.forEach((bucket, hours) -> {
                if (hours.signum() != 0) {
                    found.put(bucket, hours);
                }
            });
            return found;
        }
    }
}
