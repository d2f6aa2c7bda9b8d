package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.rules.Roster;

/**
 * Working days of a month that are paid alike.
 *
 * @param first of them; days and hours are those of the roster
 */
public record AbsentDays(DayPay.Terms terms, LocalDate first, int days, BigDecimal hours) {

    /** By terms, in order of day; days without hours are left out. */
    public static List<AbsentDays> of(Collection<DayPay> days, Roster roster) {
        Map<DayPay.Terms, AbsentDays> groups = new LinkedHashMap<>();
        for (DayPay day : days) {
            BigDecimal hours = roster.hoursOn(day.day());
            if (hours.signum() > 0) {
                groups.merge(day.terms(), new AbsentDays(day.terms(), day.day(), 1, hours), AbsentDays::plus);
            }
        }
        return new ArrayList<>(groups.values());
    }

    /** Hours of the roster over which no wage is due. */
    public BigDecimal unpaidHours() {
        return hours.multiply(terms.unpaid()).movePointLeft(4);
    }

    private AbsentDays plus(AbsentDays more) {
        LocalDate earliest = more.first.isBefore(first) ? more.first : first;
        return new AbsentDays(terms, earliest, days + more.days, hours.add(more.hours));
    }
}
