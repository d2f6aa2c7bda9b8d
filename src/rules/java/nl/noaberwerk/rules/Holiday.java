package nl.noaberwerk.rules;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A holiday that comes back from a day on.
 *
 * @param rule "12-25", or "easter+1"
 * @param onSunday the day instead when it falls on a Sunday
 * @param every only in years that this number divides: 5 for a lustrum
 */
record Holiday(LocalDate from, String rule, Optional<MonthDay> onSunday, int every, String name) {

    private static final String EASTER = "easter";

    /** @param row from, day (month-day, or days from easter), the day instead of a Sunday, every (or not), name, source */
    static Holiday of(NamedCsvRecord row) {
        if (row.getField("source").isBlank()) {
            throw new IllegalArgumentException(row.getField("name") + " has no source");
        }
        return new Holiday(
                LocalDate.parse(row.getField("from")),
                row.getField("day"),
                Optional.of(row.getField("on_sunday"))
                        .filter(day -> !day.isEmpty())
                        .map(Holiday::monthDay),
                row.findField("every")
                        .filter(years -> !years.isEmpty())
                        .map(Integer::valueOf)
                        .orElse(1),
                row.getField("name"));
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && day.getYear() % every == 0 && day.equals(in(day.getYear()));
    }

    private LocalDate in(int year) {
        if (rule.startsWith(EASTER)) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
        }
        LocalDate usual = monthDay(rule).atYear(year);
        return usual.getDayOfWeek() == DayOfWeek.SUNDAY
                ? onSunday.map(instead -> instead.atYear(year)).orElse(usual)
                : usual;
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    /** First Easter day by the Gregorian computus (method of Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
