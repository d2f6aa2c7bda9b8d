package nl.noaberwerk.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** When something may go, counted by hand. */
class RetentionTermTest {

    private static final RetentionTerm TWO_YEARS =
            new RetentionTerm("Verzuim", 2, false, Grade.TE_CONTROLEREN, "domein 4.5");
    private static final RetentionTerm SEVEN_CALENDAR_YEARS =
            new RetentionTerm("Uitkering", 7, true, Grade.TE_CONTROLEREN, "AWR art. 52");

    @Test
    void aCaseStaysTwoYearsToTheDay() {
        // last sick day 3 February 2024: kept through 3 February 2026, free to go on the 4th
        assertEquals(day(2026, 2, 3), TWO_YEARS.keptThrough(day(2024, 2, 3)));
        // 2026 has no 29 February
        assertEquals(day(2026, 2, 28), TWO_YEARS.keptThrough(day(2024, 2, 29)));
    }

    @Test
    void payOfABenefitStaysSevenFullYearsAfterItsOwn() {
        assertEquals(day(2033, 12, 31), SEVEN_CALENDAR_YEARS.keptThrough(day(2026, 1, 1)));
        assertEquals(day(2033, 12, 31), SEVEN_CALENDAR_YEARS.keptThrough(day(2026, 12, 31)));
    }

    @Test
    void onNoDayOfFourYearsDoesAnythingGoADayTooEarlyOrStayADayTooLong() {
        for (RetentionTerm term : new RetentionTerm[] {TWO_YEARS, SEVEN_CALENDAR_YEARS}) {
            for (LocalDate ended = day(2023, 1, 1); ended.isBefore(day(2027, 1, 1)); ended = ended.plusDays(1)) {
                LocalDate last = term.keptThrough(ended);
                assertFalse(goes(term, ended, last), () -> "too early");
                LocalDate after = ended;
                assertTrue(goes(term, after, last.plusDays(1)), () -> "must go: " + after);
            }
        }
    }

    @Test
    void theLawKnowsTheTermsOfAbsenceAndSaysThatTheyAreToBeChecked() {
        RetentionTerm term = RetentionTerm.of(Law.load(), "bewaartermijn.verzuim", day(2026, 11, 10));
        assertEquals(2, term.years());
        assertTrue(term.isToCheck());
        assertEquals(
                20,
                RetentionTerm.of(Law.load(), "bewaartermijn.medisch", day(2026, 11, 10))
                        .years());
    }

    // as Expiry asks the areas and then looks at each thing
    private static boolean goes(RetentionTerm term, LocalDate ended, LocalDate today) {
        return !ended.isAfter(term.latestEnd(today)) && term.keptThrough(ended).isBefore(today);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
