package nl.noaberwerk.labour;

import java.util.HashMap;
import java.util.Map;

/** Days times part-time factor times percentage, added up exactly: per full-time week apart until it is asked for. */
final class WeightedDays {

    /** Hundredths of a percent in a whole. */
    static final long WHOLE = 10_000;

    private final Map<Long, Long> byFullTime = new HashMap<>();

    /** @param percentage in hundredths of a percent */
    void add(long days, ServicePart part, long percentage) {
        if (days > 0 && percentage > 0) {
            long worth = Math.multiplyExact(Math.multiplyExact(days, part.hours()), percentage);
            byFullTime.merge(part.fullTimeHours(), worth, Math::addExact);
        }
    }

    /** In full-time days. */
    Fraction total() {
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<Long, Long> entry : byFullTime.entrySet()) {
            sum = sum.plus(Fraction.of(entry.getValue(), Math.multiplyExact(entry.getKey(), WHOLE)));
        }
        return sum;
    }
}
