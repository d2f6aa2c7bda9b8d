package nl.noaberwerk.leave;

import java.util.Comparator;

/** Hours of one kind that were accrued in one calendar year: they lapse together. */
public record HourBucket(int year, HourKind kind) implements Comparable<HourBucket> {

    /** In which order they are taken: those of the law first, and of these the oldest. */
    private static final Comparator<HourBucket> TAKEN_FIRST =
            Comparator.comparing(HourBucket::kind).thenComparingInt(HourBucket::year);

    public static HourBucket statutory(int year) {
        return new HourBucket(year, HourKind.STATUTORY);
    }

    public static HourBucket extra(int year) {
        return new HourBucket(year, HourKind.EXTRA);
    }

    @Override
    public int compareTo(HourBucket other) {
        return TAKEN_FIRST.compare(this, other);
    }

    /** "2026, wettelijk". */
    public String label() {
        return year + ", " + kind.label();
    }
}
