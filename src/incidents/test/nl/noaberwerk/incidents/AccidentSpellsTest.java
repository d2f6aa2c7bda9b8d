package nl.noaberwerk.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.rules.Roster;
import org.junit.jupiter.api.Test;

/** Art. 9 lid 2 Arbowet: absence of more than three working days; the days were counted on a calendar of November 2026. */
class AccidentSpellsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    private static final Predicate<LocalDate> FULL_WEEK = roster("8|8|8|8|4");
    private static final Predicate<LocalDate> MONDAY_TUESDAY = roster("8|8|0|0|0");

    @Test
    void theDayOfTheAccidentIsNotCounted() {
        // told on the Monday of the accident; away up to and including Thursday: Tuesday, Wednesday, Thursday
        assertThat(AccidentSpells.count(absent(MONDAY, MONDAY.plusDays(3)), MONDAY, LATER, FULL_WEEK))
                .isEqualTo(3);
    }

    @Test
    void theWeekendIsNotCounted() {
        // Tuesday to Friday, and the Monday after it
        assertThat(AccidentSpells.count(absent(MONDAY, MONDAY.plusDays(7)), MONDAY, LATER, FULL_WEEK))
                .isEqualTo(5);
    }

    @Test
    void whoWorksTwoDaysAWeekHasTwoWorkingDaysInAWeek() {
        // Tuesday 3, Monday 9 and Tuesday 10 November
        assertThat(AccidentSpells.count(absent(MONDAY, MONDAY.plusDays(8)), MONDAY, LATER, MONDAY_TUESDAY))
                .isEqualTo(3);
    }

    @Test
    void anAbsenceThatGoesOnIsCountedUntilToday() {
        assertThat(AccidentSpells.count(absent(MONDAY.plusDays(1), null), MONDAY, MONDAY.plusDays(4), FULL_WEEK))
                .isEqualTo(4);
        assertThat(AccidentSpells.count(absent(MONDAY, null), MONDAY, MONDAY, FULL_WEEK))
                .isZero();
    }

    @Test
    void aDayOnWhichAllIsWorkedAgainIsNotCounted() {
        Spell back = new Spell(
                1,
                1,
                7,
                new DaySpan(MONDAY, MONDAY.plusDays(4)),
                List.of(
                        new Degree(MONDAY, BigDecimal.valueOf(100), false),
                        new Degree(MONDAY.plusDays(2), BigDecimal.valueOf(50), false),
                        new Degree(MONDAY.plusDays(3), BigDecimal.ZERO, false)),
                false);
        assertThat(AccidentSpells.count(back, MONDAY, LATER, FULL_WEEK)).isEqualTo(2);
    }

    @Test
    void moreThanThreeDaysIsOnTheListAndThreeIsNot() {
        BigDecimal three = BigDecimal.valueOf(3);
        assertThat(AccidentRegister.isListed(row(false, 3), three)).isFalse();
        assertThat(AccidentRegister.isListed(row(false, 4), three)).isTrue();
        assertThat(AccidentRegister.isListed(row(true, 0), three)).isTrue();
    }

    @Test
    void theWayToWorkAndTheHostAreNotOnOurList() {
        assertThat(AccidentRegister.isOurs(happened(IncidentKind.ACCIDENT, false, null)))
                .isTrue();
        assertThat(AccidentRegister.isOurs(happened(IncidentKind.ACCIDENT, true, null)))
                .isFalse();
        assertThat(AccidentRegister.isOurs(happened(IncidentKind.ACCIDENT, false, "Hoveniers BV")))
                .isFalse();
        assertThat(AccidentRegister.isOurs(happened(IncidentKind.NEAR_MISS, false, null)))
                .isFalse();
    }

    @Test
    void aZiekmeldingOfTheSameEmployeeShortlyAfterItIsLinked() {
        Incident incident = new Incident(1, happened(IncidentKind.ACCIDENT, false, null), null, "arbo");
        Spell later = new Spell(2, 2, 7, new DaySpan(MONDAY.plusDays(8), null), List.of(), false);
        Spell other = new Spell(3, 3, 8, new DaySpan(MONDAY, null), List.of(), false);
        Spell fits = absent(MONDAY.plusDays(1), null);

        assertThat(AccidentLinks.fitting(incident, List.of(later, other, fits), Set.of()))
                .contains(fits);
        assertThat(AccidentLinks.fitting(incident, List.of(later, other, fits), Set.of(1L)))
                .isEmpty();
    }

    private static Happened happened(IncidentKind kind, boolean commuting, String host) {
        return new Happened(kind, 7L, MONDAY, null, "Hal 2", AccidentNature.MACHINE, null, commuting, host, false);
    }

    private static RegisterRow row(boolean told, int workdays) {
        return new RegisterRow(1, MONDAY, AccidentNature.MACHINE, told, workdays);
    }

    private static Spell absent(LocalDate first, LocalDate last) {
        return new Spell(
                1, 1, 7, new DaySpan(first, last), List.of(new Degree(first, BigDecimal.valueOf(100), false)), false);
    }

    private static Predicate<LocalDate> roster(String hours) {
        Roster roster = Roster.parse(hours);
        assertThat(MONDAY.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        return day -> roster.hoursOn(day).signum() > 0;
    }
}
