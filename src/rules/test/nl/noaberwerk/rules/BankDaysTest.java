package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days wages can be paid. */
class BankDaysTest {

    private final BankDays bankDays = Law.load().bankDays();

    // Easter Sundays as almanacs give them; 1818 and 1943 are the earliest and the latest that can be
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "2000-04-23",
                "2008-03-23",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2038-04-25"
            })
    void easterFallsWhereTheAlmanacSays(LocalDate day) {
        assertThat(Holiday.easter(day.getYear())).isEqualTo(day);
    }

    // closing days of TARGET: ECB, press release of 14 December 2000 (1 January, Good Friday, Easter Monday, 1 May,
    // 25 and 26 December)
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2025-12-25", "2025-12-26"})
    void banksDoNotPayOnTheClosingDaysOfTarget(LocalDate day) {
        assertThat(bankDays.isBankDay(day)).isFalse();
    }

    // 5 April 2026 is Easter: Hemelvaart is the fortieth day (14 May), Pinksteren the fiftieth (24 May, so Monday 25)
    @ParameterizedTest
    @CsvSource({
        "2026-04-27, Koningsdag",
        "2026-05-05, Bevrijdingsdag",
        "2026-05-14, Hemelvaartsdag",
        "2026-05-25, tweede pinksterdag",
        "2026-11-28, zaterdag",
        "2026-11-29, zondag"
    })
    void publicHolidaysOfTheAlgemeneTermijnenwetAndWeekendsAreNoBankDays(LocalDate day, String name) {
        assertThat(bankDays.whyNot(day)).contains(name);
    }

    @Test
    void koningsdagIsKeptOnSaturdayWhenThe27thIsASunday() {
        // 27 April 2025 was a Sunday: Koningsdag was Saturday the 26th, and Monday the 28th an ordinary day
        assertThat(bankDays.isBankDay(LocalDate.of(2025, 4, 28))).isTrue();
        assertThat(bankDays.onOrBefore(LocalDate.of(2025, 4, 27))).isEqualTo(LocalDate.of(2025, 4, 25));
    }

    @Test
    void aPaymentAtChristmasMovesToTheLastBankDayBefore() {
        // Friday 25 December 2026; Thursday 24 is a bank day. 25 and 26 December 2027 are Saturday and Sunday
        assertThat(bankDays.onOrBefore(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(bankDays.onOrBefore(LocalDate.of(2027, 12, 26))).isEqualTo(LocalDate.of(2027, 12, 24));
    }

    @Test
    void tenBankDaysBeforeWednesday25NovemberIsWednesday11() {
        // 24 23 20 19 18 17 16 13 12 11
        assertThat(bankDays.before(LocalDate.of(2026, 11, 25), 10)).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void easterIsSkippedWhenCountingBack() {
        // from Wednesday 8 April 2026: 7 April, then 2 April, because of Easter Monday, the weekend and Good Friday
        assertThat(bankDays.before(LocalDate.of(2026, 4, 8), 2)).isEqualTo(LocalDate.of(2026, 4, 2));
    }
}
