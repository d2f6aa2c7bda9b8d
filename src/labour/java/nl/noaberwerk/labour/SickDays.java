package nl.noaberwerk.labour;

import java.time.LocalDate;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;

/** The days of the law in one ziekteperiode: the value that held on its first day. */
record SickDays(Law law, Ziekteperiode period) {

    private static final String AREA = "poortwachter.";

    /** The sick day with the number that the law gives. */
    LocalDate number(String key) {
        return period.dayNumber(value(key));
    }

    /** So many sick days later as the law gives: an interruption does not count, days after the last one do. */
    LocalDate after(LocalDate day, String key) {
        if (period.lastDay().filter(day::isAfter).isPresent()) {
            return day.plusDays(value(key));
        }
        return period.dayNumber(period.daysCounted(day) + value(key));
    }

    /** As many days as the law gives. */
    int value(String key) {
        return valueOn(key, period.firstDay());
    }

    /** As many days as the law gives on another day than the first. */
    int valueOn(String key, LocalDate day) {
        LawValue found = law.value(AREA + key, day);
        return found.decimal().intValueExact();
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
