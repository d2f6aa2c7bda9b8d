package nl.noaberwerk.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What holds from which day on; before the first day what comes first. */
final class DatedSteps<T> {

    private final TreeMap<LocalDate, T> byFirstDay = new TreeMap<>();

    /** Of the same day the one that is put last holds. */
    void put(LocalDate from, T value) {
        byFirstDay.put(from, value);
    }

    boolean isEmpty() {
        return byFirstDay.isEmpty();
    }

    T on(LocalDate day) {
        Map.Entry<LocalDate, T> entry = byFirstDay.floorEntry(day);
        return (entry == null ? byFirstDay.firstEntry() : entry).getValue();
    }

    /** The next day after the given one from which something else is put; null when there is none. */
    LocalDate nextAfter(LocalDate day) {
        return byFirstDay.higherKey(day);
    }
}
