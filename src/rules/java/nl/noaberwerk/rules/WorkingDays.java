package nl.noaberwerk.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The days on which people of one regeling work as a rule: no weekend and no holiday of the law or of their cao. */
public final class WorkingDays {

    private final List<Holiday> holidays;

    private WorkingDays(List<Holiday> holidays) {
        this.holidays = holidays;
    }

    /** @param csv as {@link Holiday#of}, and the regeling whose cao gives the day; none when the law does */
    static Map<Regeling, WorkingDays> of(String csv) {
        Map<Regeling, WorkingDays> all = new EnumMap<>(Regeling.class);
        for (Regeling regeling : Regeling.values()) {
            all.put(regeling, new WorkingDays(holidaysOf(regeling, csv)));
        }
        return all;
    }

    private static List<Holiday> holidaysOf(Regeling regeling, String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .filter(row -> row.getField("cao").isEmpty() || Regeling.valueOf(row.getField("cao")) == regeling)
                .map(Holiday::of)
                .toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.stream().noneMatch(holiday -> holiday.isOn(day));
    }

    /** The day itself, or else the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
