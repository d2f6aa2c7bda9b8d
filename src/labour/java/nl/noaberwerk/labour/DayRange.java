package nl.noaberwerk.labour;

import java.time.LocalDate;

/** Days in a row as numbers, for counting many; with the last before the first it holds no day. */
record DayRange(long first, long last) {

    static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(first.toEpochDay(), last.toEpochDay());
    }

    /** A span without a last day goes on for ever. */
    static DayRange of(DaySpan span) {
        return new DayRange(
                span.first().toEpochDay(),
                span.lastDay().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    DayRange within(DayRange other) {
        return new DayRange(Math.max(first, other.first), Math.min(last, other.last));
    }

    boolean isEmpty() {
        return last < first;
    }

    long length() {
        return isEmpty() ? 0 : last - first + 1;
    }

    /** The day after the last; without end when it goes on. */
    long afterLast() {
        return last == Long.MAX_VALUE ? last : last + 1;
    }

    boolean holds(long day) {
        return day >= first && day <= last;
    }
}
