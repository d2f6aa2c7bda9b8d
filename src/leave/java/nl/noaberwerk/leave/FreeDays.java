package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.rules.WorkingDays;

/** The days that leave takes: those with hours by the roster that are no holiday. */
final class FreeDays {

    private FreeDays() {}

    /** @param most hours per day; null for whole days */
    static List<FreeDay> of(
            ServiceTerms terms, WorkingDays calendar, LocalDate first, LocalDate last, BigDecimal most) {
        return first.datesUntil(last.plusDays(1))
                .filter(terms::isInService)
                .filter(day -> isWeekend(day) || calendar.isWorkingDay(day))
                .map(day -> new FreeDay(day, part(terms.rosterOn(day), most)))
                .filter(day -> day.hours().signum() > 0)
                .toList();
    }

    static BigDecimal sum(List<FreeDay> days) {
        return days.stream()
                .map(FreeDay::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2);
    }

    private static BigDecimal part(BigDecimal roster, BigDecimal most) {
        return (most == null ? roster : roster.min(most)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Who works in the weekend by the roster takes leave for it. */
    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
