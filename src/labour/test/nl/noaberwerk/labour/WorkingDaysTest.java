package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days a warning can be given, against the holidays that jollyday knows of the Netherlands. */
class WorkingDaysTest {

    private final Law law = Law.load();

    // the oracle has 5 May every year, as the cao of the ambtelijk staff
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036})
    void jollydayKnowsTheSameDays(int year) {
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        WorkingDays working = law.workingDays(Regeling.AMBTELIJK);

        assertThat(days(year).filter(working::isWorkingDay).toList())
                .isEqualTo(days(year)
                        .filter(day -> isWeekday(day) && !oracle.isHoliday(day, HolidayType.PUBLIC_HOLIDAY))
                        .toList());
    }

    @Test
    void theFifthOfMayIsFreeOnceInFiveYearsOrEveryYearByCao() {
        LocalDate may = LocalDate.parse("2026-05-05");

        assertThat(law.workingDays(Regeling.WSW).isWorkingDay(may)).isTrue();
        assertThat(law.workingDays(Regeling.WSW).isWorkingDay(LocalDate.parse("2025-05-05")))
                .isFalse();
        assertThat(law.workingDays(Regeling.AMBTELIJK).isWorkingDay(may)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Regeling.class)
    void everyRegelingHasItsDays(Regeling regeling) {
        assertThat(law.workingDays(regeling).onOrBefore(LocalDate.parse("2026-12-27")))
                .isEqualTo("2026-12-24");
    }

    private static Stream<LocalDate> days(int year) {
        return Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
