package nl.noaberwerk.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
}
