package nl.noaberwerk.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The days on which banks pay and offices work: no weekend, no closing day of TARGET and no Dutch public holiday.
 *
 * <p>Before the first day in the file of holidays only weekends are told apart; nothing is paid then.
 */
public final class BankDays {

    private static final String EASTER = "easter";
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final List<Holiday> holidays;

    private BankDays(List<Holiday> holidays) {
        this.holidays = holidays;
    }

    /** @param csv from, day (month-day, or days from easter), the day instead of a Sunday, name and source */
    static BankDays of(String csv) {
        List<Holiday> holidays = new ArrayList<>();
        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).forEach(row -> holidays.add(Holiday.of(row)));
        return new BankDays(List.copyOf(holidays));
    }

    public boolean isBankDay(LocalDate day) {
        return whyNot(day).isEmpty();
    }

    /** Why the day is no bank day, in Dutch: "zaterdag", "Koningsdag"; empty for a bank day. */
    public Optional<String> whyNot(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                ? Optional.of(weekday.getDisplayName(TextStyle.FULL, DUTCH))
                : holidays.stream()
                        .filter(holiday -> holiday.isOn(day))
                        .map(Holiday::name)
                        .findFirst();
    }

    /** The day itself, or else the last bank day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isBankDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** So many bank days before the day. */
    public LocalDate before(LocalDate day, int bankDays) {
        LocalDate found = day;
        for (int left = bankDays; left > 0; left--) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
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

    /**
     * A holiday of every year from a day on.
     *
     * @param rule "12-25", or "easter+1"
     * @param onSunday the day instead when it falls on a Sunday
     */
    private record Holiday(LocalDate from, String rule, Optional<MonthDay> onSunday, String name) {

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
                    row.getField("name"));
        }

        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && day.equals(in(day.getYear()));
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
    }
}
