package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;

/** The days of many people in service, each person once a day, kept apart by the length of their year. */
final class PersonDays {

    private long ofCommonYears;
    private long ofLeapYears;

    /**
     * @param service of one person, within the period; employments may lie beside each other
     * @return how many days they are together
     */
    long add(List<DayRange> service) {
        long before = days();
        long counted = Long.MIN_VALUE;
        List<DayRange> sorted = service.size() == 1
                ? service
                : service.stream()
                        .sorted(Comparator.comparingLong(DayRange::first))
                        .toList();
        for (DayRange days : sorted) {
            long first = Math.max(days.first(), counted + 1);
            if (first <= days.last()) {
                addByYear(first, days.last());
                counted = days.last();
            }
        }
        return days() - before;
    }

    /** Each day as the part that it is of its year: somebody who is there a whole year is 1. */
    Fraction years() {
        return Fraction.of(ofCommonYears, 365).plus(Fraction.of(ofLeapYears, 366));
    }

    long days() {
        return ofCommonYears + ofLeapYears;
    }

    private void addByYear(long first, long last) {
        long from = first;
        while (from <= last) {
            int year = LocalDate.ofEpochDay(from).getYear();
            long until = Math.min(last, LocalDate.of(year, 12, 31).toEpochDay());
            if (Year.isLeap(year)) {
                ofLeapYears += until - from + 1;
            } else {
                ofCommonYears += until - from + 1;
            }
            from = until + 1;
        }
    }
}
