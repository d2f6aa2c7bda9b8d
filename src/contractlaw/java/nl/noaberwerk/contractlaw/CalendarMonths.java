package nl.noaberwerk.contractlaw;

import java.time.LocalDate;

/** Periods of whole months as the law reckons them: from a day of a month to the day before the same day of a later one. */
final class CalendarMonths {

    private CalendarMonths() {}

    /** The last day of a period of months; one from 31 August of six months ends on the last day of February. */
    static LocalDate lastDay(LocalDate first, int months) {
        LocalDate after = first.plusMonths(months);
        return after.getDayOfMonth() == first.getDayOfMonth() ? after.minusDays(1) : after;
    }

    static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
